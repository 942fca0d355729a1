import { mergeClasses } from '@fluentui/react-components';
import {
  ProblemList,
  ResponseRateLine,
  resultWords,
  ScoreTree,
  StatusBadge,
  useAnswer,
  useLanguage,
  useSurface,
  VerdictBanner,
  words,
} from '@nylage/ui';
import type { FileDecision, GroupViewData } from '../protocol.ts';
import { useBoardRow } from '../state/board-state.ts';
import { openOrganisation } from '../state/group-state.ts';
import { address } from '../state/route.ts';
import { say, statusWords } from '../web-words.ts';
import { Existed } from './existed-until.tsx';
import { OwnFigures } from './own-figures.tsx';
import { STATUS_TONES } from './status-tones.ts';
import { ViewHeading } from './view-heading.tsx';

/** One organisation: how it stands, what is wrong, and its own result. */
export function OrganisationView({ id, view }: { id: string; view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const answer = useBoardRow(view, id);
  const { name, row, refusal } =
    answer.state === 'there' ? answer.value : { name: id, row: null, refusal: null };
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <div>
        <a className={surface.link} href={address(['koncern', 'organisationer'])}>
          {say.back[language]}
        </a>
        <ViewHeading
          level={2}
          name={name}
          path={['koncern', 'organisationer', id]}
          within={say.doorGroup[language]}
        />
        {row !== null && (
          <StatusBadge tone={STATUS_TONES[row.status]}>{statusWords[row.status][language]}</StatusBadge>
        )}
      </div>
      {answer.state === 'waiting' ? (
        <p role="status">{say.waiting[language]}</p>
      ) : refusal !== null ? (
        <VerdictBanner verdict="unreadable" errors={0}>
          <p className={surface.plain}>{refusal[language]}</p>
        </VerdictBanner>
      ) : answer.state === 'none' ? (
        <p>{say.notFound[language]}</p>
      ) : (
        <Files id={id} stamp={row === null ? '' : [...row.files, row.status, ...row.decisions].join()} />
      )}
    </div>
  );
}

/** Whether a workbook holds, as which role somebody decided so, when and why. */
function Decided({ by }: { by: FileDecision }) {
  const surface = useSurface();
  const language = useLanguage();
  return (
    <p className={surface.plain}>
      <strong>{(by.holds ? say.holds : say.countsNot)[language]}.</strong>{' '}
      {say.decidedAs(by.role, by.when.slice(0, 10))[language]} {by.reason}{' '}
      <a className={surface.link} href={address(['koncern', 'beslut', by.address])}>
        {say.theDecision[language]}
      </a>
    </p>
  );
}

function Files({ id, stamp }: { id: string; stamp: string }) {
  const surface = useSurface();
  const language = useLanguage();
  const answer = useAnswer(`${id} ${stamp}`, () => openOrganisation(id));
  if (answer.state === 'waiting') return <p role="status">{say.waiting[language]}</p>;
  if (answer.state === 'none') return <p role="status">{say.gone[language]}</p>;
  const { name, existed } = answer.value;
  return (
    <>
      {existed !== null && <Existed name={name} existed={existed} />}
      {answer.value.waiting.length > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h3 className={surface.subheading}>{say.waits[language]}</h3>
          <ul className={surface.plain}>
            {answer.value.waiting.map((matter) => (
              <li key={matter.address}>
                <a className={surface.link} href={address(['koncern', 'beslut', matter.address])}>
                  {matter.says[language]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.value.files.map(({ file, decided, verdict, counts, problems, maturity, responseRate }) => (
        <section key={file} className={surface.stack} style={{ gap: '16px' }}>
          <VerdictBanner verdict={verdict} errors={counts.error}>
            <span className={surface.breakable}>{file}</span>
            {decided !== null && <Decided by={decided} />}
          </VerdictBanner>
          <ProblemList problems={problems} />
          <div className={mergeClasses(surface.card, surface.stack)}>
            <h3 className={surface.heading}>{resultWords.maturity[language]}</h3>
            {maturity === null ? (
              <p className={surface.plain}>{words.masked[language]}</p>
            ) : (
              <>
                {responseRate !== null && <ResponseRateLine rate={responseRate} />}
                <ScoreTree tree={maturity} caption={resultWords.maturity[language]} />
              </>
            )}
          </div>
        </section>
      ))}
      {answer.value.followed !== null && (
        <p className={mergeClasses(surface.card, surface.plain)}>
          {say.followedWith(answer.value.name, answer.value.followed)[language]}{' '}
          <a className={surface.link} href={address(['koncern', 'over-tid'])}>
            {say.overTime[language]}
          </a>
        </p>
      )}
      {answer.value.uncounted !== null && (
        <p className={mergeClasses(surface.card, surface.plain)}>
          {say.uncounted(answer.value.uncounted, answer.value.years.at(-1)?.year ?? null)[language]}
        </p>
      )}
      <OwnFigures own={answer.value} />
    </>
  );
}
