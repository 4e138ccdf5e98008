import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import type { Reply } from '../../../../shared/endpoint';
import { ROLE_WORDS, Role } from '../../../../shared/person/role';
import { Slug } from '../../../../shared/text';
import { BottomSheet, Button, Chips, ErrorState, Field, fullDayWords, TextField } from '../../kit';
import { platform } from '../../platform';
import { useSession } from '../../session';
import { useQuery } from '../../use-query';
import { useWrite } from '../../use-write';

type Invited = Reply<typeof api.invite>;

const ROLES = Role.options.filter((role) => role !== 'resident').map((value) => ({ value, words: ROLE_WORDS[value] }));

/** Shown once; whoever has it becomes this person. */
function Code({ code, expiresAt }: Invited) {
  return (
    <View className="stack">
      <View className="t-hero">{code}</View>
      <View>只能用一次，到 {fullDayWords(expiresAt)}。现在就抄给本人，关上就看不到了。</View>
      <Button kind="filled" width="full" onPress={() => platform.copy(code)}>
        复制邀请码
      </Button>
    </View>
  );
}

/** A township of the county, then one of its villages or the township itself. */
function PlaceChoice({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const county = useSession()?.person.roles.find(({ role }) => role === 'admin')?.place ?? '';
  const town = value.length >= 9 ? value.slice(0, 9) : undefined;
  const towns = useQuery(api.placeList, { query: { in: county } });
  const villages = useQuery(api.placeList, town === undefined ? undefined : { query: { in: town } });
  const chips = (rows: readonly { code: string; name: string }[]) =>
    rows.map(({ code, name }) => ({ value: code, words: name }));
  return (
    <>
      <Field label="在哪个地方">
        <Chips
          label="县里还是哪个乡镇"
          options={[{ value: county, words: '全县' }, ...chips(towns.data?.rows ?? [])]}
          value={town ?? county}
          onChange={onChange}
        />
      </Field>
      {town !== undefined && (villages.data?.rows.length ?? 0) > 0 && (
        <Field label="哪个村（镇里的不选）">
          <Chips label="哪个村" options={chips(villages.data?.rows ?? [])} value={value} onChange={onChange} />
        </Field>
      )}
    </>
  );
}

function OfficeChoice(props: { place: string; value: string | undefined; onChange: (office: string) => void }) {
  const offices = useQuery(api.officeList, props.place === '' ? undefined : { query: { place: props.place } });
  const own = offices.data?.rows.filter(({ place }) => place === props.place) ?? [];
  return (
    <Field label="哪个单位" hint={own.length === 0 ? '这个地方还没有单位，先在“单位”里导入' : undefined}>
      <Chips
        label="哪个单位"
        options={own.map(({ id, name }) => ({ value: id, words: name }))}
        value={props.value}
        onChange={props.onChange}
      />
    </Field>
  );
}

const wrongLogin = (login: string): string | undefined =>
  login === '' ? undefined : Slug.safeParse(login).error?.issues[0]?.message;

/** 邀请: a post, a role in a place, and the one-time code. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const [login, setLogin] = useState('');
  const [title, setTitle] = useState('');
  const [role, setRole] = useState<Role>();
  const [place, setPlace] = useState(useSession()?.person.roles.find((held) => held.role === 'admin')?.place ?? '');
  const [office, setOffice] = useState<string>();
  const write = useWrite(api.invite);
  const [invited, setInvited] = useState<Invited>();
  const body = role && { login, title, roles: [{ role, place, ...(role === 'officer' && office && { office }) }] };
  const ready = api.invite.body.safeParse(body);

  async function send(): Promise<void> {
    if (!ready.success) return;
    setInvited(await write.send({ body: ready.data }));
  }
  return (
    <BottomSheet title="邀请一位工作人员" onClose={onClose}>
      {invited ? (
        <Code {...invited} />
      ) : (
        <View className="stack">
          <TextField
            label="岗位"
            hint="写岗位，不写姓名"
            placeholder="道士冲村文书"
            value={title}
            onChange={setTitle}
          />
          <TextField
            label="账号"
            hint="小写字母、数字和短横"
            error={wrongLogin(login)}
            placeholder="daoshichong-a"
            value={login}
            onChange={setLogin}
          />
          <Field label="做什么">
            <Chips label="做什么" options={ROLES} value={role} onChange={setRole} />
          </Field>
          <PlaceChoice
            value={place}
            onChange={(code) => {
              setPlace(code);
              setOffice(undefined);
            }}
          />
          {role === 'officer' && <OfficeChoice place={place} value={office} onChange={setOffice} />}
          {write.error && <ErrorState error={write.error} title="没邀请成" />}
          <Button
            kind="filled"
            width="full"
            off={ready.success ? undefined : '岗位、账号、做什么、在哪里，都写好'}
            busy={write.isSending ? '正在生成' : undefined}
            onPress={send}
          >
            生成邀请码
          </Button>
        </View>
      )}
    </BottomSheet>
  );
}
