import '../../../../shared/zod';
import { z } from 'zod';
import { Id } from '../../../../shared/text';
import { Page } from '../../kit';
import { opened } from '../../opened';
import { goStaff } from '../go';
import { DeskRows } from '../publish/desk-rows';
import { StaffOnly } from '../staff-only';
import '../staff.css';
import { ReviewOne } from './one';

function ReviewList() {
  return (
    <Page title="要我审的">
      <DeskRows
        state="submitted"
        title="要您审的"
        empty="没有要审的。送来了会排在这里，等得久的在前。"
        onOpen={({ id }) => goStaff('review', { id })}
      />
    </Page>
  );
}

/** The list of what waits, or one of it; who wrote it may look as well. */
function ReviewPage({ id }: { id?: string | undefined }) {
  return (
    <StaffOnly title="审核" roles={['reviewer', 'cadre']}>
      {(who) => (id === undefined ? <ReviewList /> : <ReviewOne id={id} who={who} />)}
    </StaffOnly>
  );
}

export default opened('审核', z.object({ id: Id.optional() }), ReviewPage);
