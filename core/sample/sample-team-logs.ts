import type { TypedRow } from '../templates/content';
import {
  type Case,
  filledOnly,
  inTurn,
  makeCases,
  type NamedSheet,
  regionName,
  roundTo,
  rowsOnly,
  type Sample,
} from './sample';
import { director } from './sample-names';

/** Makes the logs of policies, meetings, coaching, conduct, training and recruitment. */
export function teamLogSheets(sample: Sample): readonly NamedSheet[] {
  return [
    rowsOnly(
      'policies',
      makeCases(sample, { seed: 81, prefix: 'PO', count: 8, term: 240, span: 420, until: 60 }).map(toPolicy),
    ),
    rowsOnly(
      'meetings',
      makeCases(sample, { seed: 82, prefix: 'ME', count: 24, term: 10, span: 170, until: 2 }).map(toMeeting),
    ),
    rowsOnly(
      'coaching',
      makeCases(sample, { seed: 83, prefix: 'CO', count: 22, term: 21, span: 200, until: 3 }).map(toCoaching(sample)),
    ),
    rowsOnly('conduct', makeCases(sample, { seed: 84, prefix: 'CD', count: 9, term: 7, span: 240 }).map(toConduct)),
    rowsOnly(
      'training',
      makeCases(sample, {
        seed: 85,
        prefix: 'TR',
        count: sample.words.courses.length,
        term: 35,
        span: 200,
        until: -6,
      }).map(toTraining(sample)),
    ),
    rowsOnly(
      'recruitment',
      makeCases(sample, { seed: 86, prefix: 'HR', count: 6, term: 60, span: 260, until: 15 }).map(toVacancy(sample)),
    ),
  ];
}

const policyTypes = [
  'policyRule',
  'policyRule',
  'procedure',
  'standard',
  'roleDescription',
  'procedure',
  'policyRule',
  'policyRule',
];

function toPolicy({ index, number, opened, due, done, owner, word }: Case): TypedRow {
  const stage = index === 6 ? 'policyInReview' : index === 7 ? 'policyDraft' : 'policyApproved';
  const isInForce = stage === 'policyApproved';
  return filledOnly({
    policyNumber: number,
    title: word(({ policy }) => policy.title),
    policyType: inTurn(policyTypes, index),
    policyVersion: isInForce ? `${1 + (index % 3)}.0` : '0.9',
    policyStage: stage,
    owner,
    draftedOn: opened,
    approvedBy: isInForce ? director : null,
    approvedOn: isInForce ? opened + 20 : null,
    validFrom: isInForce ? opened + 30 : null,
    reviewDue: isInForce ? due : null,
    reviewedOn: isInForce && index % 3 === 0 ? done : null,
    policyChange: isInForce ? word(({ policy }) => policy.change) : null,
    policyLink: isInForce ? `intranet/policies/${number.toLowerCase()}` : null,
  });
}

const meetingTypes = [
  'weeklyMeeting',
  'oneOnOne',
  'weeklyMeeting',
  'monthlyMeeting',
  'crossDepartmentMeeting',
  'upwardMeeting',
];

/** One in eight meetings was planned but not held. */
function toMeeting({ index, number, opened, due, done, isDone, owner, word }: Case): TypedRow {
  const isHeld = index % 8 !== 5;
  return filledOnly({
    meetingNumber: number,
    meetingType: inTurn(meetingTypes, index),
    meetingPlannedOn: opened,
    meetingHeldOn: isHeld ? opened : null,
    attendees: word(({ meeting }) => meeting.attendees),
    agenda: word(({ meeting }) => meeting.agenda),
    problemsRaised: isHeld ? index % 4 : null,
    meetingDecisions: isHeld ? word(({ meeting }) => meeting.decision) : null,
    action: isHeld ? word(({ meeting }) => meeting.action) : null,
    owner: isHeld ? owner : null,
    due: isHeld ? due : null,
    done: isHeld && isDone ? done : null,
  });
}

const topics = ['skillTopic', 'dealTopic', 'motivationTopic', 'processTopic'];

/** The three strongest sellers coach the team. */
function toCoaching({ veterans }: Sample) {
  const coaches = [...veterans].sort((a, b) => b.strength - a.strength).slice(0, 3);
  return ({ index, number, opened, due, done, isDone, seller, word }: Case): TypedRow =>
    filledOnly({
      coachingNumber: number,
      date: opened,
      person: seller.name,
      coach: inTurn(coaches, inTurn(coaches, index) === seller ? index + 1 : index).name,
      coachingTopic: inTurn(topics, index),
      coachingStrength: word(({ coaching }) => coaching.strength),
      coachingWeakness: word(({ coaching }) => coaching.weakness),
      agreedAction: word(({ coaching }) => coaching.action),
      due,
      done,
      result: isDone ? word(({ coaching }) => coaching.result) : null,
    });
}

const conductTypes = ['praise', 'reminder', 'violation', 'reminder'];
const conductPoints = [3, 1, 5, 2];

function toConduct({ index, number, opened, due, done, seller, word }: Case): TypedRow {
  return filledOnly({
    conductNumber: number,
    date: opened,
    person: seller.name,
    conductType: inTurn(conductTypes, index),
    conductRule: word(({ conduct }) => conduct.rule),
    pointsGiven: inTurn(conductPoints, index),
    evidenceOnFile: word(({ conduct }) => conduct.evidence),
    acknowledgeBy: due,
    conductSeenOn: done,
    conductAppeal: index === 2 ? word(({ conduct }) => conduct.appeal) : null,
  });
}

const trainingTypes = [
  ...['skillTraining', 'productTraining', 'policyTraining', 'onboardingTraining', 'skillTraining'],
  ...['productTraining', 'policyTraining', 'skillTraining', 'skillTraining'],
];

function toTraining({ staff }: Sample) {
  const invited = Math.min(30, staff.length);
  return ({ index, opened, due, done, isDone, owner, word }: Case): TypedRow => {
    const present = invited - (index % 4);
    const budgetAmount = 1200 + 300 * (index % 5);
    return filledOnly({
      trainingCourse: word(({ courses }) => courses),
      trainingType: trainingTypes[index]!,
      announcedOn: opened,
      plannedOn: due,
      heldOn: done,
      owner,
      trainer: word(({ training }) => training.trainer),
      hours: 4 + 2 * (index % 3),
      attendees: word(({ training }) => training.attendees.slice(0, index === 3 ? 2 : 1)),
      traineesInvited: invited,
      traineesPresent: isDone ? present : null,
      traineesPassed: isDone ? present - (index % 3) : null,
      trainingScore: isDone ? 74 + ((index * 7) % 20) : null,
      budgetAmount,
      cost: isDone ? roundTo(budgetAmount * inTurn([0.95, 1.1, 0.9], index), 10) : null,
      followUp: isDone ? word(({ training }) => training.followUp) : null,
    });
  };
}

const channels = ['jobSite', 'referral', 'headhunter', 'jobFair'];
const searching = ['searching', 'interviewing', 'offering'];

function toVacancy(sample: Sample) {
  return ({ index, number, opened, due, done, isDone, owner, seller, word, after }: Case): TypedRow =>
    filledOnly({
      vacancyNumber: number,
      roleTitle: sample.words.role[index % 3]!.title,
      region: regionName(sample, seller.region),
      peopleWanted: 1,
      askedOn: opened,
      neededBy: due,
      owner,
      recruitmentChannel: inTurn(channels, index),
      recruitmentStage: isDone ? 'hired' : inTurn(searching, index),
      candidates: 6 + index * 2,
      interviews: isDone ? 4 : index % 3,
      offersMade: isDone ? 1 + (index % 2) : 0,
      hiresMade: isDone ? 1 : 0,
      hiredOn: done,
      yearsOfExperience: isDone ? 2 + index * 2 : null,
      cost: 800 + 900 * (index % 3),
      probationEnd: isDone ? done! + 90 : null,
      isOnboarded: done === null ? null : after(done + 30) === null ? 'no' : 'yes',
      note: word(({ recruitmentNotes }) => recruitmentNotes),
    });
}
