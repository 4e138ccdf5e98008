import { DOCS_STYLE } from './docs-style';
import { type OpenApi, type Operation, openApiOf, type Parameter } from './openapi';

/** Markup that is safe to join; made only by `html`. */
class Html {
  constructor(readonly text: string) {}
}
type Part = Html | string | number | readonly Part[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);

function render(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(render).join('');
}

/** Joins markup; every value put in is escaped unless it is markup itself. */
const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.map((text, i) => text + render(parts[i] ?? '')).join(''));

const WHERE: Record<Parameter['in'], string> = { path: '路径', query: '查询', header: '请求头' };

const parameterRow = ({ name, in: where, required, description, schema }: Parameter) => html`
<tr><th scope="row"><code>${name}</code></th><td>${WHERE[where]}</td><td>${required ? '必填' : '可不填'}</td>
<td>${description ?? html`<code>${JSON.stringify(schema)}</code>`}</td></tr>`;

const parameterTable = (parameters: readonly Parameter[]): Part =>
  parameters.length === 0
    ? ''
    : html`<div class="wide" tabindex="0" role="region" aria-label="参数"><table><caption>参数</caption>
<thead><tr><th scope="col">名字</th><th scope="col">在哪</th><th scope="col">必填</th><th scope="col">写法</th></tr></thead>
<tbody>${parameters.map(parameterRow)}</tbody></table></div>`;

/** A folded look at a schema; names of shared ones lead to their own place below. */
const folded = (title: string, schema: unknown): Html =>
  html`<details><summary>${title}</summary><pre tabindex="0">${linked(JSON.stringify(schema, null, 2))}</pre></details>`;

const REF = /#\/components\/schemas\/(\w+)/;
const linked = (text: string): Part[] =>
  text.split(/("#\/components\/schemas\/\w+")/).map((part) => {
    const id = REF.exec(part)?.[1];
    return id && part.startsWith('"#') ? html`<a href="#schema-${id}">${id}</a>` : part;
  });

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const entriesOf = ({ paths }: OpenApi): Entry[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

const section = ({ method, path, operation }: Entry) => html`
<section id="${operation.operationId}" class="row"><div class="column">${method}</div><div class="content">
<h3>${operation.summary}</h3><p><code>${path}</code></p><p class="note">${operation.description}</p>
${parameterTable(operation.parameters)}
${operation.requestBody ? folded('发什么', operation.requestBody) : ''}
${folded('回什么', operation.responses)}
</div></section>`;

const contents = (entries: readonly Entry[]) => html`
<nav aria-label="目录"><ul>${entries.map(
  ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
)}</ul></nav>`;

const schemaSection = ([id, schema]: [string, unknown]) => html`
<section id="schema-${id}" class="row"><div class="column">${''}</div><div class="content"><h3><code>${id}</code></h3>
${folded('看写法', schema)}</div></section>`;

function page(openApi: OpenApi): string {
  const entries = entriesOf(openApi);
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>明白栏接口</title><style>${new Html(DOCS_STYLE)}</style></head><body>
<header><h1>明白栏接口</h1><p>地址都以 <code>/api</code> 开头，收发 JSON。时间是 UTC，金额以分计。办不成时，回答里有代号和一句能看懂的话。
机器读的在 <a href="/api/openapi.json">openapi.json</a>。</p></header>
<main>${contents(entries)}<h2>能办的事</h2><div class="sheet">${entries.map(section)}</div>
<h2>数据的样子</h2><div class="sheet">${Object.entries(openApi.components.schemas).map(schemaSection)}</div></main>
</body></html>`.text;
}

let rendered: string | undefined;

/** The contract as a page for people: one file, nothing from elsewhere, made once. */
export function docsPage(): string {
  rendered ??= page(openApiOf());
  return rendered;
}
