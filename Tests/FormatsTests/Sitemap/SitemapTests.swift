import Catalog
import Formats
import XCTest

final class SitemapTests: XCTestCase {
    func testPagesInTheirLanguages() throws {
        let (english, swahili) = (try web("https://example.org/a/"), try web("https://example.org/sw/a/?b=1&c=é"))
        let sitemap = Sitemap(
            [
                SitemapEntry(
                    english, modified: try july("01T12:00"),
                    alternates: [
                        .init(.english, english), .init(try XCTUnwrap(LanguageTag("sw")), swahili), .init(nil, english),
                    ]), SitemapEntry(swahili),
            ], in: try web("https://example.org"))
        XCTAssertEqual(
            sitemap.files.map { "\($0.name)\n\(text($0.bytes))" },
            [
                """
                sitemap.xml
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                <url>
                <loc>https://example.org/a/</loc>
                <lastmod>2026-07-01T09:00:00Z</lastmod>
                <xhtml:link rel="alternate" hreflang="en" href="https://example.org/a/"/>
                <xhtml:link rel="alternate" hreflang="sw" href="https://example.org/sw/a/?b=1&amp;c=%C3%A9"/>
                <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/"/>
                </url>
                <url>
                <loc>https://example.org/sw/a/?b=1&amp;c=%C3%A9</loc>
                </url>
                </urlset>

                """
            ])
    }

    func testMoreThanOneFileHolds() throws {
        for folder in ["https://example.org/events", "https://example.org/events/"] {
            var sitemap = Sitemap(try pages(5), in: try web(folder))
            sitemap.entries[3].modified = try july("01T12:00")
            sitemap.mostPages = 2
            XCTAssertEqual(
                sitemap.files.map(\.name), ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
            XCTAssertEqual(sitemap.files.dropFirst().map(locations), [["0", "1"], ["2", "3"], ["4"]])
            XCTAssertEqual(
                text(sitemap.files[0].bytes),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap>
                <loc>https://example.org/events/sitemap-1.xml</loc>
                </sitemap>
                <sitemap>
                <loc>https://example.org/events/sitemap-2.xml</loc>
                <lastmod>2026-07-01T09:00:00Z</lastmod>
                </sitemap>
                <sitemap>
                <loc>https://example.org/events/sitemap-3.xml</loc>
                </sitemap>
                </sitemapindex>

                """)
        }
    }

    func testNoFileIsLargerThanAllowed() throws {
        var sitemap = Sitemap(try pages(3), in: try web("https://example.org/"))
        sitemap.mostBytes = sitemap.files[0].bytes.count
        XCTAssertEqual(sitemap.files.map(locations), [["0", "1", "2"]])
        sitemap.mostBytes -= 1
        XCTAssertEqual(sitemap.files.dropFirst().map(locations), [["0", "1"], ["2"]])
        sitemap.mostBytes = 0
        XCTAssertEqual(sitemap.files.dropFirst().map(locations), [["0"], ["1"], ["2"]])
    }

    func testNoPages() throws {
        let files = Sitemap([], in: try web("https://example.org/")).files
        XCTAssertEqual(files.map(\.name), ["sitemap.xml"])
        XCTAssertEqual(text(files[0].bytes).suffix(10), "</urlset>\n")
    }

    private func pages(_ count: Int) throws -> [SitemapEntry] {
        try (0..<count).map { SitemapEntry(try web("https://example.org/\($0)")) }
    }

    private func locations(_ file: Sitemap.File) -> [String] {
        text(file.bytes).split(separator: "\n").filter { $0.hasPrefix("<loc>") }
            .map { String($0.dropFirst("<loc>https://example.org/".count).prefix { $0 != "<" }) }
    }
}
