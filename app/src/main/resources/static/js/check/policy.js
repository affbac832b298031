// Whom to believe: a policy (C2SP tlog-policy), and keys on lines of their own (vkeys), such as the
// one that signs provisional receipts.

const VKEY_LINE = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;
const ONE_IS_ENOUGH = '1';

async function readPolicy(text) {
  if (encoded(text).length > 64 * 1024) throw new Wrong('limit', 'policy', 64 * 1024);
  const policy = { logs: [], witnesses: [], quorum: null, keys: [] };
  const names = new Map(), members = new Set(), seen = { log: new Set(), witness: new Set() };
  let line = 0;
  const wrong = (code, ...values) => new Wrong(code, `policy, ${line}`, ...values);
  const key = async (vkey, kind) => {
    const read = await readKey(vkey, `policy, ${line}`);
    if (seen[kind].has(hex(read.bytes))) throw wrong('policy_twice', read.name);
    if ((kind === 'log') === (read.type === COSIGNATURE)) throw wrong('policy_kind', read.name);
    seen[kind].add(hex(read.bytes));
    return read;
  };
  const named = name => {
    if (!names.has(name)) throw wrong('policy_unknown', shown(name));
    return names.get(name);
  };
  const define = (name, met) => {
    if (name === 'none' || names.has(name)) throw wrong('policy_taken', shown(name));
    names.set(name, met);
  };
  for (const content of text.split('\n')) {
    line++;
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(content)) throw wrong('policy_line', shown(content));
    const stripped = content.replace(/^[ \t]+|[ \t]+$/g, '');
    if (stripped === '' || stripped.startsWith('#')) continue;
    const [word, ...rest] = stripped.split(/[ \t]+/);
    const fits = { log: [1, 2], witness: [2, 3], group: [3, 66], quorum: [1, 1] }[word];
    if (VKEY_LINE.test(stripped)) {
      policy.keys.push(await readKey(stripped, `policy, ${line}`));
    } else if (!fits || rest.length < fits[0] || rest.length > fits[1]) {
      throw wrong('policy_line', shown(stripped));
    } else if (word === 'log') {
      policy.logs.push(await key(rest[0], 'log'));
    } else if (word === 'witness') {
      const witness = { name: rest[0], key: await key(rest[1], 'witness') };
      define(witness.name, found => found.has(witness.name));
      policy.witnesses.push(witness);
    } else if (word === 'group') {
      const of = rest.slice(2).map(member => {
        if (members.has(member)) throw wrong('policy_twice', shown(member));
        members.add(member);
        return named(member);
      });
      const least = Number(decimal({ all: String(of.length), any: ONE_IS_ENOUGH }[rest[1]] ?? rest[1], `policy, ${line}`));
      if (least < 1 || least > of.length) throw wrong('policy_line', shown(stripped));
      define(rest[0], found => of.filter(met => met(found)).length >= least);
    } else {
      if (policy.quorum) throw wrong('policy_line', shown(stripped));
      policy.quorum = rest[0] === 'none' ? () => true : named(rest[0]);
    }
  }
  if (!policy.quorum && policy.logs.length + policy.witnesses.length > 0) throw new Wrong('policy_quorum');
  return policy;
}

/** Several policies may stand in one text, a line of dashes between them. */
const readPolicies = text => Promise.all(text.split(/^---$/m).map(readPolicy));

/** A checkpoint of a log of one of the policies, cosigned by enough. */
async function accept(note, policies) {
  const checkpoint = readCheckpoint(note.text);
  const names = keys => keys.some(key => key.name === checkpoint.origin);
  const policy = policies.find(one => names(one.logs)) ?? policies.find(one => names(one.keys)) ?? policies[0];
  const logs = [...policy.logs, ...policy.keys].filter(key => key.name === checkpoint.origin && key.type !== COSIGNATURE);
  if (logs.length === 0) throw new Wrong('other_log', checkpoint.origin);
  const good = await signers(note, [...logs, ...policy.witnesses.map(witness => witness.key)]);
  if (!good.some(({ key }) => logs.includes(key))) throw new Wrong('log_unsigned', checkpoint.origin);
  const cosigned = new Map();
  for (const { name, key } of policy.witnesses) {
    good.filter(one => one.key === key).forEach(one => cosigned.set(name, one.at));
  }
  if (policy.quorum && !policy.quorum(cosigned)) throw new Wrong('quorum', [...cosigned.keys()].join(', ') || '–');
  return { ...checkpoint, cosigned };
}
