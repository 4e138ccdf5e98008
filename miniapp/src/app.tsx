import '../../shared/zod';
import type { PropsWithChildren } from 'react';
import './app.css';
import { startOutbox } from './outbox';
import { startSettings } from './settings';

startSettings();
startOutbox();

export default function App({ children }: PropsWithChildren) {
  return children;
}
