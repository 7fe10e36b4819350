/** The pages of the transports: who knows one finds his way in the others. */
import { describe, expect, it } from 'vitest'
import { hints } from '../../packages/core/src/hints.js'
import { pageAt } from './markdown.js'

const pages = ['reverse-ws', 'forward-ws', 'http']

/** What every transport has, in this order. */
const general = {
  en: [
    'Options',
    'Paths',
    'Token',
    'Who is refused',
    'Docker and other machines',
    'Both in containers',
    'Only the bot in a container',
    'Neither in a container',
    'Only the implementation in a container',
    'Two machines',
    'Limits',
    'When a link breaks',
  ],
  zh: [
    '选项',
    '路径',
    'Token',
    '谁会被拒绝',
    'Docker 与跨机器部署',
    '都在容器里',
    '只有机器人在容器里',
    '都不在容器里',
    '只有协议端在容器里',
    '两台机器',
    '限制',
    '连接中断时',
  ],
}

describe.each(pages)('%s', (name) => {
  it.each(['en', 'zh'] as const)('has the headings of every transport in docs/%s', (language) => {
    const headings = pageAt(`docs/${language}/${name}.md`).headings.map(({ text }) => text)
    expect(headings.filter((text) => general[language].includes(text))).toEqual(general[language])
  })
})

describe.each(['forward-ws', 'http'])('%s', (name) => {
  const codes = Object.keys(hints).filter((code) => /^(DIAL|ENDPOINT)_|^LINK_REFUSED$/.test(code))

  it.each(['en', 'zh'])('explains in docs/%s every way in which a dial fails', (language) => {
    const { links } = pageAt(`docs/${language}/${name}.md`)
    const named = new Set(links.map(({ target }) => target.replace('./errors.md#', '').toUpperCase()))
    // An API root that is no address is an option that cannot work.
    const wanted = codes.filter((code) => name === 'forward-ws' || code !== 'DIAL_URL_INVALID')
    expect(wanted.filter((code) => !named.has(code))).toEqual([])
  })
})
