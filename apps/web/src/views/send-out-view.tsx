import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { numberAddress } from '@nylage/core/see';
import { formatCount, linkNumber, type Text } from '@nylage/core/text';
import { LinkedText, saveFile, useAnswer, useLanguage, useSurface, WorkProgress } from '@nylage/ui';
import { type FormEvent, useState } from 'react';
import type { MadeSendOut, RegisterItem, SendOutWish } from '../outgoing-protocol.ts';
import { outgoing as say } from '../outgoing-words.ts';
import type { GroupViewData } from '../protocol.ts';
import {
  cancelMaking,
  makeSendOut,
  openRegister,
  readRegister,
  registerFile,
} from '../state/outgoing-state.ts';
import { OpenFileButton } from './open-file-button.tsx';
import { type MakingProgress, NOT_BEGUN, useMaking } from './use-making.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '640px' },
  short: { maxWidth: '320px' },
});

/** *Skicka ut*: a prefilled workbook for each organisation, and the register that says who they are. */
export function SendOutView({ view }: { view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const answer = useAnswer(`${view.expected} ${view.organisations}`, readRegister);
  const register = answer.state === 'there' ? answer.value : null;
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      {register !== null && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.heading}>{say.sendOutTitle[language]}</h2>
          <p className={mergeClasses(surface.plain, surface.muted)}>{say.sendOutMore[language]}</p>
          <SendOutForm register={register} newest={view.year} />
        </section>
      )}
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={register === null ? surface.heading : surface.subheading}>{say.register[language]}</h2>
        {answer.state !== 'waiting' && (
          <p className={surface.plain}>
            {register === null ? (
              say.noRegister[language]
            ) : (
              <LinkedText
                text={
                  say.inRegister(
                    linkNumber(
                      formatCount(register.organisations.length, language),
                      numberAddress.status(view.year ?? 0, 'register'),
                    ),
                  )[language]
                }
              />
            )}
          </p>
        )}
        <RegisterFiles has={register !== null} />
      </section>
    </div>
  );
}

function SendOutForm({ register, newest }: { register: RegisterItem; newest: number | null }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [year, setYear] = useState(newest === null ? '' : String(newest + 1));
  const [profile, setProfile] = useState<SendOutWish['profile']>('minimum');
  const [office, setOffice] = useState('');
  const [tried, setTried] = useState(false);
  const { progress, made, failed, make } = useMaking<MadeSendOut, MakingProgress>();
  const isYear = /^(19[5-9]|20\d|21[0-4])\d$/.test(year.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isYear) return;
    const wish = {
      year: Number(year),
      profile,
      executiveOffice: office === '' ? null : office,
      language,
    };
    make(NOT_BEGUN, (tell) => makeSendOut(wish, (done, all) => tell({ done, all })));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        className={styles.short}
        label={say.forYear[language]}
        {...(tried && !isYear
          ? { validationState: 'error' as const, validationMessage: say.writeYear[language] }
          : {})}
      >
        <Input inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label={say.profile[language]}>
        <RadioGroup
          value={profile}
          onChange={(_, { value }) => setProfile(value === 'own' ? 'own' : 'minimum')}
        >
          <Radio value="minimum" label={<span className={surface.choice}>{say.minimum[language]}</span>} />
          <Radio value="own" label={<span className={surface.choice}>{say.own[language]}</span>} />
        </RadioGroup>
      </Field>
      <Field className={styles.short} label={say.office[language]}>
        <Select value={office} onChange={(_, { value }) => setOffice(value)}>
          <option value="">{say.nobody[language]}</option>
          {register.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {progress === null ? (
        <div>
          <Button type="submit" appearance={made === null ? 'primary' : 'secondary'}>
            {say.makeSendOut[language]}
          </Button>
        </div>
      ) : (
        <WorkProgress
          label={say.making(progress.done, progress.all)[language]}
          part={progress.all === null ? null : progress.done / progress.all}
          onCancel={cancelMaking}
        />
      )}
      {failed && <p role="alert">{say.failed[language]}</p>}
      {made !== null && (
        <div className={surface.stack}>
          <p className={surface.plain} role="status">
            {say.sent(made.workbooks, made.prefilled)[language]}
            {made.withMore > 0 && ` ${say.sentMore(made.withMore)[language]}`}
          </p>
          <div>
            <Button appearance="primary" icon={<ArrowDownload16Regular />} onClick={() => saveFile(made.zip)}>
              {say.saveSendOut[language]}
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}

function RegisterFiles({ has }: { has: boolean }) {
  const surface = useSurface();
  const language = useLanguage();
  const [told, setTold] = useState<{ readonly issues: readonly Text[] } | null>(null);
  const save = (format: 'xlsx' | 'json'): void => {
    void registerFile(format).then((made) => made !== null && saveFile(made));
  };
  return (
    <>
      <div className={surface.row}>
        {has && (
          <>
            <Button icon={<ArrowDownload16Regular />} onClick={() => save('xlsx')}>
              {say.registerXlsx[language]}
            </Button>
            <Button icon={<ArrowDownload16Regular />} onClick={() => save('json')}>
              {say.registerJson[language]}
            </Button>
          </>
        )}
        <OpenFileButton
          label={say.openRegister[language]}
          accept=".json,.xlsx"
          onFile={(file) => void openRegister(file).then((issues) => setTold({ issues }))}
        />
        <span role="status">{told?.issues.length === 0 ? say.registerOpened[language] : ''}</span>
      </div>
      {told !== null && told.issues.length > 0 && (
        <div role="alert">
          <p className={surface.plain}>{say.registerWrong[language]}</p>
          <ul>
            {told.issues.map((issue) => (
              <li key={issue.sv}>{issue[language]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
