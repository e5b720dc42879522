const maxChars = 100_000;
const maxStarts = 20;

/** The JSON objects in what a model answered, the likeliest first: all of it, what is fenced, whatever stands between balanced braces (the last first, since models think aloud before). */
export function* readJsonObjects(answer: string): Generator<Record<string, unknown>> {
  const text = answer.slice(0, maxChars).trim();
  const fenced = [...text.matchAll(/```[a-z]*\s*\n?([\s\S]*?)```/gi)].map(([, inside = '']) => inside);
  for (const candidate of [text, ...fenced.toReversed(), ...balancedBraces(text).toReversed()]) {
    const value = parse(candidate);
    if (value) {
      yield value;
    }
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // the next candidate may be JSON
  }
}

function balancedBraces(text: string): string[] {
  const found: string[] = [];
  let from = text.indexOf('{');
  for (let starts = 0; from !== -1 && starts < maxStarts; starts += 1) {
    const end = closingBrace(text, from);
    if (end !== undefined) {
      found.push(text.slice(from, end + 1));
    }
    from = text.indexOf('{', end ?? from + 1);
  }
  return found;
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (isString) {
      if (character === '\\') {
        at += 1;
      } else if (character === '"') {
        isString = false;
      }
    } else if (character === '"') {
      isString = true;
    } else if (character === '{') {
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) {
        return at;
      }
    }
  }
  return undefined;
}
