import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { COUNTY, NEIGHBOUR_VILLAGE, TOWN, VILLAGE } from '../support/places';

let app: TestApp;
beforeAll(() => {
  app = startApp();
});
afterAll(() => app.close());

const codes = ({ rows }: { rows: { code: string }[] }) => rows.map((place) => place.code);

test('a visitor finds the way from the county to a village', async () => {
  expect((await app.reply(api.placeList)).rows).toEqual([{ code: COUNTY, name: '霍山县' }]);
  expect(codes(await app.reply(api.placeList, { query: { in: COUNTY } }))).toContain(TOWN);
  expect(codes(await app.reply(api.placeList, { query: { in: TOWN } }))).toEqual([VILLAGE, NEIGHBOUR_VILLAGE]);
  expect(codes(await app.reply(api.placeList, { query: { in: VILLAGE } }))).toEqual([]);
});

test('a place comes with those that contain it, nearest first', async () => {
  expect(codes(await app.reply(api.placeRead, { params: { code: VILLAGE } }))).toEqual([VILLAGE, TOWN, COUNTY]);
});

test.each([
  [`${TOWN}999`, 404, 'not_found'],
  ['341526', 404, 'not_found'],
  ['34152', 400, 'bad_input'],
  [`${TOWN}2０1`, 400, 'bad_input'],
])('the code %s is answered with %i %s', async (code, status, refusal) => {
  const answers = [
    await app.ask(api.placeRead, { params: { code } }),
    await app.ask(api.placeList, { query: { in: code } }),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ status, body: { error: { code: refusal } } });
});
