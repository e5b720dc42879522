import type { Evidence } from '@htbase/shared/models';
import { listsNames } from '#capture/grade/own-content.ts';
import { splitSentences } from '#capture/grade/sentences.ts';
import { enough, scoreTopic } from '#capture/grade/speaks-of.ts';
import { accountTopic, paywallTopic } from '#capture/grade/topics/account.ts';
import { brokenTopic } from '#capture/grade/topics/broken.ts';
import { challengeTopic } from '#capture/grade/topics/challenge.ts';
import { consentTopic } from '#capture/grade/topics/consent.ts';
import { gateTopic } from '#capture/grade/topics/gate.ts';
import { closedTopic, goneTopic, parkedTopic } from '#capture/grade/topics/gone.ts';
import { refusalTopic } from '#capture/grade/topics/refusal.ts';
import type { Topic } from '#capture/grade/topics/topic.ts';
import { notNowTopic } from '#capture/grade/topics/waiting.ts';

/** A page with more running text than this shows what was asked for: characters, as `Evidence.proseLength` counts them. */
const maxProse = 1_100;

/** In the order in which they decide when two are spoken of alike. */
const topics: readonly Topic[] = [
  challengeTopic,
  refusalTopic,
  notNowTopic,
  gateTopic,
  consentTopic,
  paywallTopic,
  accountTopic,
  parkedTopic,
  closedTopic,
  goneTopic,
  brokenTopic,
];

/** What a page speaks of instead of showing what was asked for. */
export function findTopic(evidence: Evidence): Topic | undefined {
  if (evidence.proseLength > maxProse) {
    return undefined;
  }
  const sentences = splitSentences(evidence);
  if ([...sentences.titles, ...sentences.headings, ...sentences.lead.slice(0, 3)].some((text) => listsNames.test(text))) {
    return undefined;
  }
  const scored = topics
    .filter(({ isWanted }) => !isWanted?.(evidence))
    .map((topic) => ({ topic, score: scoreTopic(evidence, sentences, topic) }))
    .sort((a, b) => b.score - a.score);
  const convincing = scored.filter(({ score }) => score >= enough).map(({ topic }) => topic);
  return convincing.find(({ isVague }) => !isVague) ?? convincing[0];
}
