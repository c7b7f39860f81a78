import { expect } from '@open-wc/testing';
import { plainText } from '../../src/api/plain-text.js';

const cases: readonly (readonly [html: string, text: string])[] = [
  ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
  ['<p>One</p>\n\n  <div>Two</div>', 'One\nTwo'],
  ['a<br><br>b<br><br><br><br>c', 'a\n\nb\n\nc'],
  ['<ul><li>one</li><li><p>two</p></li><li></li></ul>after', '- one\n- two\nafter'],
  ['<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['<b>bold</b> and <a href="x">link</a>', 'bold and link'],
  ['<p>spread\n  over   lines</p>', 'spread over lines'],
  ['no tags\nkeep lines', 'no tags\nkeep lines'],
  ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
  ['<i>5 < 6</i>', '5 < 6'],
  ['&lt;b&gt; &amp;lt; &quot;x&quot; &#39;y&#x27;&nbsp;z', '<b> &lt; "x" \'y\' z'],
  ['Caf&eacute; &Uuml;ber &hellip; &unknown; &constructor;', 'Caf\u00E9 \u00DCber \u2026 &unknown; &constructor;'],
  ['&#0;&#x110000;&#xD800;x&#x202E;', '&#x110000;x'],
  ['<script>alert("</p>")</script>ok<STYLE>p{}</style >!', 'ok!'],
  ['<script>never closed', ''],
  ['a<!-- <b>x</b> -->b<!DOCTYPE html>c<?php d ?>', 'abc'],
  ['<img alt="a > b" src=x onerror=alert(1)>x', 'x'],
  ['text <b never closed', 'text'],
  ['<svg/onload=alert(1)>x', 'x'],
  ['<scr<script>ipt>alert(1)</script>', 'ipt>alert(1)'],
  ['a\u202Eb\u0007c\td\u2066', 'abc d'],
  ['', ''],
];

describe('plainText', () => {
  for (const [html, text] of cases) {
    it(JSON.stringify(html).slice(0, 60), () => expect(plainText(html)).to.equal(text));
  }

  for (const part of ['<', '<a', '<!--', '<script>', ' <p>', '<li>', '&', '&#', '<a "', ' ', '<br>', '</p', "='"]) {
    it(`takes time in proportion: ${part}`, () => {
      const hostile = part.repeat(1_000_000 / part.length);
      const start = performance.now();
      plainText(hostile);
      expect(performance.now() - start).to.be.below(2000);
    });
  }

  it('clips what is too long to read', () => expect(plainText('x'.repeat(50_000))).to.have.lengthOf(10_000));
});
