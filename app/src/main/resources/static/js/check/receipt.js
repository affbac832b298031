// The judge: what a receipt proves, by nothing but itself and whom its reader believes.

const PROMISE = /^doithoai\/provisional-receipt@v1\nlog ([^\n]+)\nentry ([^\n ]+) ([1-9][0-9]{0,14})\nleaf ([^\n]+)\ntime (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\nwithin ([1-9][0-9]{0,6})\n$/;

/** A code as people copy it. */
const bareCode = code => code.toUpperCase().replace(/[\s\p{Z}]/gu, '');

function checkCode(asked, found) {
  if (asked && bareCode(asked) !== bareCode(found)) throw new Wrong('other_code', found, shown(asked));
}

function checkWords(asked, opened) {
  if (!asked) return;
  if (!opened.body) throw new Wrong('no_words');
  if (!Object.values(opened.body.fields).some(text => plainWords(text) === plainWords(asked))) throw new Wrong('other_words');
}

async function judgeProof(text, policies, asked) {
  const proof = readProof(text);
  const head = await accept(proof.note, policies);
  const { text: bytes, entry, opened } = readExtra(proof.extra);
  const leaf = await leafOf(bytes);
  await included(leaf, proof, head);
  checkCode(asked.code, entry.k);
  await checkOpened(entry, opened);
  checkWords(asked.words, opened);
  return { verdict: entry.t === 'redacted' ? 'erased' : 'holds', entry, opened, leaf, head, index: proof.index };
}

async function judgePromise(text, policies, asked) {
  const note = readNote(text, 'provisional receipt'), said = PROMISE.exec(note.text);
  const time = said ? Date.parse(said[5]) : NaN;
  if (Number.isNaN(time)) throw new Wrong('promise');
  const [, origin, subject, seq, leafText, , within] = said, name = `${origin}/bien-nhan`;
  const known = policies.flatMap(one => [...one.keys, ...one.logs]).filter(key => key.name === name && key.type === ED25519);
  if (known.length === 0) throw new Wrong('other_promiser', name);
  await signers(note, known);
  checkCode(asked.code, subject);
  if (asked.words) throw new Wrong('no_words');
  const until = time + Number(within) * 1000;
  const entry = { k: subject, seq: Number(seq) }, head = { origin };
  return { verdict: asked.now <= until ? 'waits' : 'late', entry, leaf: hash(leafText, 'leaf'), head, time, until };
}

/** Judges each text by itself; a promise whose entry another proves was kept. */
async function judge(texts, trust, asked) {
  const judged = [];
  for (const text of texts) {
    try {
      const policies = await readPolicies(trust);
      if (encoded(text).length > LIMIT) throw new Wrong('limit', 'tlog-proof', LIMIT);
      judged.push(await (text.startsWith('doithoai/') ? judgePromise : judgeProof)(text, policies, asked));
    } catch (wrong) {
      if (!(wrong instanceof Wrong)) throw wrong;
      judged.push({ verdict: 'wrong', wrong });
    }
  }
  const proven = judged.filter(one => one.index !== undefined);
  for (const one of judged.filter(promise => promise.until !== undefined)) {
    if (proven.some(({ leaf, head }) => same(leaf, one.leaf) && head.origin === one.head.origin)) one.verdict = 'kept';
  }
  return judged;
}
