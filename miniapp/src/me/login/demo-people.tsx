import { demoApi } from '../../../../shared/demo';
import { Loaded, Notice, Row, Section, Sheet } from '../../kit';
import { enter } from '../../session';
import { useQuery } from '../../use-query';
import { useWrite } from '../../use-write';

/** The demonstration only: be one of its persons with one press. */
export function DemoPeople({ onDone }: { onDone: () => void }) {
  const query = useQuery(demoApi.people, {});
  const write = useWrite(demoApi.play);
  const play = async (login: string) => {
    const session = await write.send({ body: { login } });
    if (session === undefined) return;
    enter(session);
    onDone();
  };
  return (
    <>
      <Section title="演示：您想当谁？" />
      {write.error && (
        <Sheet>
          <Notice tone="late" title="没成">
            {write.error.message}
          </Notice>
        </Sheet>
      )}
      <Loaded query={query}>
        {({ rows }) => (
          <Sheet>
            {rows.map(({ login, title, does }) => (
              <Row key={login} top="演" title={title} note={does} next onPress={() => play(login)} />
            ))}
          </Sheet>
        )}
      </Loaded>
    </>
  );
}
