package dev.greenlight.crawler.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private static final String ADDRESS = "https://vendor.example/legal/terms";

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "<p> two   <b>bold </b><b>words</b> </p> → two **bold words**",
                "<p><b>Note:</b>text</p> → Note:text",
                "<p><b>Note:</b> text</p> → **Note:** text",
                "<p>a<i>b</i>c</p> → abc",
                "<p><b><i>both</i></b></p> → **_both_**",
                "<p>one<br>two<br><br>three</p> → one  ⏎two⏎⏎three",
                "<p>x<span>&nbsp;</span>y&shy;z&#8203;</p> → x yz",
                "<h2>A <b>b</b><br>c</h2> → ## A b c",
                "<div role=heading aria-level=4>Four</div> → #### Four",
                "<h1></h1><p></p><ul><li></li></ul>x → x",
                "<hr> → * * *",
                "<a href='../a b?x=1'>up</a> → [up](https://vendor.example/a%20b?x=1)",
                "<a href='/p(1)'>(1)</a> → [(1)](https://vendor.example/p%281%29)",
                "<a href='terms#s2'>section 2</a> → section 2",
                "<a href='ftp://x.example'>f</a> <a>g</a> → f g",
                "<p>Yes!<a href=/x>go</a></p> → Yes\\![go](https://vendor.example/x)",
                "<a href=/x><div>one</div><div>two</div></a> → [one](https://vendor.example/x)⏎⏎[two](https://vendor.example/x)",
                "<img src=x.png alt=logo> → ",
                "<ul><li>a</li></ul><ul><li>b</li></ul> → - a⏎⏎* b",
                "<ol><li>a</li></ol><ol><li>b</li></ol> → 1. a⏎⏎1) b",
                "<ol reversed><li>a</li><li>b</li></ol> → 2. a⏎1) b",
                "<ol style='list-style-type: upper-roman' start=9><li>a</li></ol> → - IX. a",
                "<ol type=a><li>a<ul><li>b</li></ul></li></ol> → - a. a⏎  - b",
                "<ul><li><p>a</p><p>b</p></li><li>c</li></ul> → - a⏎⏎  b⏎⏎- c",
                "<ul><li>a<pre><code>x = 1</code></pre></li></ul> → - a⏎⏎  ```⏎  x = 1⏎  ```",
                "<p style='white-space: pre-line'>a⏎b⏎⏎c</p> → a  ⏎b⏎⏎c",
                "<table><tr><td>a</td></tr></table> → a",
                "<table><caption>Cap</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table> → Cap⏎⏎| A | B |⏎| --- | --- |⏎| 1 |  |",
                "<table role=presentation><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table> → a⏎⏎b⏎⏎c⏎⏎d",
                "<p># x</p><p>+ y</p><p>> z</p><p>=== </p><p>12) w</p> → \\# x⏎⏎\\+ y⏎⏎\\> z⏎⏎\\===⏎⏎12\\) w",
                "<p>Sign: ______ * §</p> → Sign: ______ * §",
                "<p>[1]: see [2](x) [3]</p> → [1\\]: see [2\\](x) [3]",
                "x<template><p>a</p></template><template shadowrootmode=open><p>b</p></template> → x⏎⏎b"
            })
    void elementsAreWrittenAs(String html, String markdown) {
        String expected = markdown == null ? "" : markdown.replace('⏎', '\n') + "\n";

        assertThat(markdown(html.replace('⏎', '\n'))).isEqualTo(expected);
    }

    private static String markdown(String html) {
        return Markdown.of(List.of(Jsoup.parse(html, ADDRESS).body()), new Links(ADDRESS, List.of()), 10_000);
    }
}
