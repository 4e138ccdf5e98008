import './old-phones';
import '../../shared/zod';
import type { PropsWithChildren } from 'react';
import { fetchAhead } from './ahead';
import './app.css';
import { startOutbox } from './outbox';
import { startSettings } from './settings';

startSettings();
startOutbox();
if (process.env.TARO_ENV === 'h5') fetchAhead();

export default function App({ children }: PropsWithChildren) {
  return children;
}
