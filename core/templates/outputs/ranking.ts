import { defineTemplate } from '../template';

/** The year's scorecards side by side, with mean, grade and rank. It never suggests that anyone should leave. */
export const ranking = defineTemplate({
  id: 'ranking',
  version: 1,
  group: 'output',
  period: 'year',
  needs: ['scorecard'],
  blocks: [
    {
      kind: 'table',
      key: 'people',
      note: 'rankingNote',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 24 },
        { key: 'region', type: 'text', role: 'label', width: 14 },
        {
          key: 'monthScore',
          type: 'points',
          repeat: 'months',
          formula:
            '=IFERROR(N(INDEX({scorecard@head.totalScore},MATCH({person},{scorecard@head.person},0)))/ISNUMBER(INDEX({scorecard@head.totalScore},MATCH({person},{scorecard@head.person},0))),"")',
        },
        { key: 'scoredMonths', type: 'number', formula: '=COUNT({monthScore*})' },
        { key: 'meanScore', type: 'points', formula: '=IFERROR(AVERAGE({monthScore*}),"")' },
        {
          key: 'gradeOfYear',
          type: 'text',
          width: 8,
          formula:
            '=IF({meanScore}="","",IF({meanScore}>=90,"A",IF({meanScore}>=80,"B",IF({meanScore}>=70,"C",IF({meanScore}>=60,"D","E")))))',
        },
        {
          key: 'placeInTeam',
          type: 'number',
          formula: '=IF({meanScore}="","",COUNTIFS({meanScore[]},">"&{meanScore}+10^-9)+1)',
        },
        { key: 'comment', type: 'text', width: 34 },
      ],
    },
    {
      kind: 'table',
      key: 'grades',
      title: 'gradesHeading',
      each: 'grades',
      columns: [
        { key: 'gradeName', type: 'text', role: 'label' },
        { key: 'gradePeople', type: 'number', formula: '=COUNTIFS({gradeOfYear},{gradeName})', total: 'sum' },
        { key: 'gradeShare', type: 'ratio', formula: '=IFERROR({gradePeople}/COUNT({meanScore}),"")' },
      ],
    },
    {
      kind: 'chart',
      key: 'gradesChart',
      title: 'gradesHeading',
      type: 'column',
      categories: 'gradeName',
      series: ['gradePeople'],
    },
  ],
  freeze: { block: 'people', columns: 2 },
});
