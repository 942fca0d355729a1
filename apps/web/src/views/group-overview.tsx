import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount, formatNumber, formatPercent } from '@nylage/core/text';
import {
  ChartFigure,
  copyText,
  NumberLink,
  resultWords,
  StatusBadge,
  type StatusTone,
  useLanguage,
  useSurface,
} from '@nylage/ui';
import { useMemo, useState } from 'react';
import type { GroupViewData, GroupYearData, OrganisationStatus } from '../protocol.ts';
import { address } from '../state/route.ts';
import { say, statusWords } from '../web-words.ts';
import { figureOne, figureTwo, newestYear, portfolioCoverage } from './group-figures.ts';
import { reminderText, unsaid } from './group-sentences.ts';

/** The mark of each status. */
export const STATUS_TONES: Readonly<Record<OrganisationStatus, StatusTone>> = {
  missing: 'waiting',
  unreadable: 'broken',
  'not-ready': 'mend',
  conflict: 'decide',
  'other-instrument': 'done',
  done: 'done',
};

const useStyles = makeStyles({
  top: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: '16px',
  },
  hero: {
    margin: 0,
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: 600,
  },
  heroRest: { fontSize: tokens.fontSizeBase400, fontWeight: 400 },
  statuses: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 20px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr',
    gridTemplateAreas: '"one two" "rest two"',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 960px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto',
      gridTemplateAreas: '"one" "two" "rest"',
    },
  },
  one: { gridArea: 'one', minWidth: 0 },
  two: { gridArea: 'two', minWidth: 0 },
  rest: { gridArea: 'rest', minWidth: 0, gap: '16px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, paddingLeft: '20px' },
});

/** The first screen: who has handed in, what to decide, what can be said and what cannot. */
export function GroupOverview({ view }: { view: GroupViewData }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const newest = newestYear(view);
  const one = useMemo(() => figureOne(view, 'organisation', language), [view, language]);
  const two = useMemo(() => figureTwo(view, language), [view, language]);
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <div className={styles.top}>
        <HandedIn view={view} />
        {newest !== null && <Facts newest={newest} />}
      </div>
      {newest === null ? (
        <p className={surface.card}>{say.nothingHere[language]}</p>
      ) : (
        <div className={styles.figures}>
          <div className={styles.one}>
            <ChartFigure chart={one} number={say.figure1[language]} />
          </div>
          <div className={styles.two}>
            <ChartFigure chart={two} number={say.figure2[language]} />
          </div>
          <div className={mergeClasses(surface.stack, styles.rest)}>
            {view.orphans.length > 0 && (
              <section className={mergeClasses(surface.card, surface.stack)}>
                <h2 className={surface.subheading}>{say.noLink[language]}</h2>
                <ul className={styles.list}>
                  {view.orphans.map(({ id, title }) => (
                    <li key={id}>
                      {id} {title[language]}:{' '}
                      {language === 'sv'
                        ? 'ingen organisation har en insats.'
                        : 'no organisation has an action.'}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section className={mergeClasses(surface.card, surface.stack)}>
              <h2 className={surface.subheading}>{say.cannotSay[language]}</h2>
              <ul className={styles.list}>
                {unsaid(view).map((line) => (
                  <li key={line.sv}>{line[language]}</li>
                ))}
              </ul>
            </section>
          </div>
        </div>
      )}
    </div>
  );
}

function HandedIn({ view }: { view: GroupViewData }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const count = (status: OrganisationStatus): number =>
    view.organisations.filter((one) => one.status === status).length;
  const undecided = view.conflicts.filter(({ decided }) => !decided).length;
  const statuses: readonly (readonly [OrganisationStatus, number, string])[] = [
    ['conflict', undecided, address(['koncern', 'beslut'])],
    ...(['not-ready', 'unreadable', 'missing', 'done', 'other-instrument'] as const).map(
      (status) => [status, count(status), address(['koncern', 'organisationer'], { lage: status })] as const,
    ),
  ];
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.subheading}>
        {view.year === null ? say.noYear[language] : say.measuringYear(view.year)[language]}
      </h2>
      <p className={styles.hero}>
        {formatCount(view.received, language)}{' '}
        <span className={styles.heroRest}>
          {view.expected === null ? '' : `${say.of(view.expected)[language]} `}
          {say.handedIn[language]}
        </span>
      </p>
      <ul className={styles.statuses}>
        {statuses.map(([status, number, href]) =>
          number === 0 ? null : (
            <li key={status}>
              <StatusBadge tone={STATUS_TONES[status]}>
                <a className={surface.link} href={href}>
                  <strong>{formatCount(number, language)}</strong>{' '}
                  {statusWords[status][language].toLowerCase()}
                </a>
              </StatusBadge>
            </li>
          ),
        )}
      </ul>
      <div className={surface.row}>
        {undecided > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              window.location.hash = address(['koncern', 'beslut']);
            }}
          >
            {say.takeDecision[language]}
          </Button>
        )}
        {count('missing') > 0 && (
          <Button
            onClick={() => {
              void copyText(reminderText(view)).then(setCopied);
            }}
          >
            {say.copyReminder[language]}
          </Button>
        )}
        <span role="status">{copied ? say.reminderCopied[language] : ''}</span>
      </div>
    </section>
  );
}

function Facts({ newest }: { newest: GroupYearData }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { maturity, portfolio, year } = newest;
  const { quartiles } = maturity;
  const sv = language === 'sv';
  return (
    <>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.subheading}>{resultWords.maturity[language]}</h2>
        <div className={styles.hero}>
          <NumberLink
            text={formatPercent(maturity.organisationMean, language)}
            opens={maturity.organisationMean === null ? null : `group:${year}:organisation:total`}
          />
        </div>
        <p className={mergeClasses(surface.plain, surface.muted)}>
          {formatCount(maturity.organisations, language)} {sv ? 'organisationer' : 'organisations'},{' '}
          {say.meanOrganisation[language]}
          {quartiles === null
            ? ''
            : `; ${sv ? 'hälften ligger' : 'half lie'} ${formatNumber(quartiles[0], 0, language)}–${formatNumber(quartiles[2], 0, language)}`}
          . {formatPercent(maturity.respondentMean, language)} {sv ? 'när' : 'when'}{' '}
          {say.meanRespondent[language]}.
        </p>
      </section>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.subheading}>{say.portfolio[language]}</h2>
        <div className={styles.hero}>
          <NumberLink
            text={formatPercent(portfolio.point?.innovation ?? null, language)}
            opens={portfolio.point === null ? null : `pool:${year}:innovation`}
          />
          <span className={styles.heroRest}> {resultWords.innovation[language].toLowerCase()}</span>
        </div>
        <p className={mergeClasses(surface.plain, surface.muted)}>
          <NumberLink
            text={formatPercent(portfolio.point?.external ?? null, language)}
            opens={portfolio.point === null ? null : `pool:${year}:external`}
          />{' '}
          {resultWords.external[language].toLowerCase()}, {portfolioCoverage(newest, language)}
          {portfolio.representative ? '' : `, ${resultWords.notRepresentative[language]}`}.
        </p>
      </section>
    </>
  );
}
