import { Row, Sheet } from '../../kit';
import { holds, type Session } from '../../session';
import { goStaff } from '../go';

/** The ways to the other pages of the staff, by role. */
export function Elsewhere({ who }: { who: Session }) {
  const cadre = holds(who, 'cadre');
  const reviewer = holds(who, 'reviewer');
  const admin = holds(who, 'admin');
  if (!cadre && !reviewer && !admin) return null;
  return (
    <Sheet>
      {cadre && (
        <Row top="写" title="待公开" note="写一件，接着写，看送到哪一步" next onPress={() => goStaff('publish')} />
      )}
      {reviewer && (
        <Row top="审" title="要我审的" note="先审后公开，等得久的在前" next onPress={() => goStaff('review')} />
      )}
      {admin && <Row top="管" title="管理" note="放假安排、单位和分办、人员" next onPress={() => goStaff('admin')} />}
    </Sheet>
  );
}
