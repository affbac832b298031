// The page: takes what was given, shows what was judged. Sends nothing anywhere.

const form = document.querySelector('[data-check]');
const words = new Map([...document.querySelectorAll('[data-word]')].map(one => [one.dataset.word, one.textContent]));
const say = (code, ...values) => (words.get(code) ?? code).replace(/‹(\d)›/g, (_, i) => values[i] ?? '');

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
const moment = time => say('moment', ...clock.format(time).split(', ').reverse());
const day = iso => iso.split('-').reverse().join('/');

function element(name, text, ...classes) {
  const made = document.createElement(name);
  made.textContent = text;
  made.classList.add(...classes);
  return made;
}

/** The facts beneath a verdict, as pairs of a word and what it is. */
function facts({ entry, opened = {}, head, index, leaf, time, until }) {
  const told = [['code', entry.k], ['step', entry.t ? say('step_of', entry.seq, entry.t) : entry.seq]];
  if (entry.day) told.push(['day', day(entry.day)]);
  if (entry.on) told.push(['on', day(entry.on)]);
  told.push(['log', head.origin]);
  if (index !== undefined) told.push(['position', say('position_of', index, head.size)]);
  if (time) told.push(['time', moment(time)], ['until', moment(until)]);
  if (leaf) told.push(['leaf', toBase64(leaf)]);
  for (const [name, at] of head.cosigned ?? []) told.push(['witness', say('witness_at', name, moment(at))]);
  for (const group of GROUPS.filter(one => opened[one])) told.push([group, Object.values(opened[group].fields).join('\n')]);
  return told;
}

function verdict(one, asked) {
  const part = document.createElement('section');
  part.className = `verdict verdict--${one.verdict}`;
  part.append(element('h2', say(`verdict_${one.verdict}`)));
  if (one.verdict === 'wrong') {
    part.append(element('p', say(`wrong_${one.wrong.code}`, ...one.wrong.values)));
    return part;
  }
  const { entry } = one;
  const values = { erased: [entry.on && day(entry.on), entry.k], late: [moment(one.until ?? 0)], waits: [moment(one.until ?? 0)] }[one.verdict] ?? [entry.k];
  part.append(element('p', say(`means_${one.verdict}`, ...values)));
  if (!asked.code) part.append(element('p', say('compare', entry.k)));
  if (Object.keys(one.opened ?? {}).length > 0) part.append(element('p', say('own')));
  const list = document.createElement('dl');
  for (const [word, text] of facts(one)) list.append(element('dt', say(word)), element('dd', text));
  part.append(list);
  return part;
}

const pasted = name => form.elements[name].value.replace(/\r\n?/g, '\n');

/** A text copied from a screen or a picture may have lost its last line break. */
const whole = text => text.trim() === '' ? [] : [text.replace(/^\s+/, '').replace(/\s*$/, '\n')];

async function check() {
  const files = await Promise.all([...form.elements.files.files].map(async file => utf8(new Uint8Array(await file.arrayBuffer()), file.name)));
  const trusted = await Promise.all([...form.elements.trust_files.files].map(async file => utf8(new Uint8Array(await file.arrayBuffer()), file.name)));
  const texts = [...files, ...whole(pasted('receipt'))];
  if (texts.length === 0) throw new Wrong('nothing');
  const asked = { code: form.elements.code.value.trim(), words: pasted('words').trim(), now: Date.now() };
  const from = performance.now();
  const judged = await judge(texts, trusted.length > 0 ? trusted.join('\n---\n') : pasted('trust'), asked);
  const took = performance.now() - from;
  return [...judged.map(one => verdict(one, asked)), element('p', say('took', took.toFixed(1)), 'soft', 'took')];
}

if (form) {
  const said = document.querySelector('[data-verdict]');
  document.querySelectorAll('[data-script]').forEach(one => { one.hidden = false; });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    let shown;
    try {
      shown = await check();
    } catch (wrong) {
      if (!(wrong instanceof Wrong)) throw wrong;
      shown = [verdict({ verdict: 'wrong', wrong }, {})];
    }
    said.replaceChildren(...shown);
    said.focus();
  });
}
