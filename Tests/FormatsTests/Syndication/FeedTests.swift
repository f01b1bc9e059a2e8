import Catalog
import Formats
import XCTest

final class FeedTests: XCTestCase {
    func testAtom() throws {
        let (feed, entries) = (try feed(), try entries())
        XCTAssertEqual(
            text(feed.atom(entries, at: try web("https://example.org/feed.xml"))),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
            <id>\(feed.id.urn)</id>
            <title>Events &amp; more</title>
            <subtitle>All of them</subtitle>
            <updated>2026-07-01T09:00:00Z</updated>
            <icon>https://example.org/icon.png</icon>
            <link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
            <link rel="alternate" type="text/html" href="https://example.org/?a=1&amp;b=%C3%A9"/>
            <author>
            <name>Example</name>
            </author>
            <entry>
            <id>\(entries[0].id.urn)</id>
            <title>Business, Summit; 2026</title>
            <updated>2026-07-01T09:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/events/summit/"/>
            <author>
            <name>Chamber &quot;of&quot; Commerce; ^Eldoret</name>
            <uri>https://chamber.example.org/</uri>
            </author>
            <category term="Business"/>
            <category term="Trade"/>
            <category term="Farming, milling"/>
            <summary>Three days.</summary>
            <content type="html" xml:base="https://example.org/events/summit/">&lt;p&gt;A &lt;em&gt;big&lt;/em&gt; &amp;amp; new one&lt;/p&gt;</content>
            <media:thumbnail url="https://example.org/card.jpg"/>
            </entry>
            <entry>
            <id>\(entries[1].id.urn)</id>
            <title>]]&gt;&lt;/script&gt;</title>
            <updated>2000-01-01T00:00:00Z</updated>
            <content>]]&gt;&lt;/script&gt;</content>
            </entry>
            </feed>

            """)
    }

    func testJSONFeed() throws {
        let (feed, entries) = (try feed(), try entries())
        XCTAssertEqual(
            text(feed.json(entries, at: try web("https://example.org/feed.json"))),
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"Events \\u0026 more","description":"All of them",\
            "home_page_url":"https://example.org/?a=1\\u0026b=é","feed_url":"https://example.org/feed.json",\
            "icon":"https://example.org/icon.png","language":"en",\
            "authors":[{"name":"Example","url":"https://example.org/?a=1\\u0026b=é"}],\
            "items":[{"id":"\(entries[0].id.urn)","url":"https://example.org/events/summit/",\
            "title":"Business, Summit; 2026","summary":"Three days.",\
            "content_html":"\\u003Cp\\u003EA \\u003Cem\\u003Ebig\\u003C/em\\u003E \\u0026amp; new one\\u003C/p\\u003E",\
            "image":"https://example.org/card.jpg","date_modified":"2026-07-01T09:00:00Z",\
            "authors":[{"name":"Chamber \\"of\\" Commerce; ^Eldoret","url":"https://chamber.example.org/"}],\
            "tags":["Business","Trade","Farming, milling"]},\
            {"id":"\(entries[1].id.urn)","title":"]]\\u003E\\u0000\\uFFFE\\u003C/script\\u003E\\u001B",\
            "content_text":"]]\\u003E\\u0000\\uFFFE\\u003C/script\\u003E\\u001B"}]}

            """)
    }

    func testWhenAnEventWasMadeKnown() throws {
        let event = try Event.summit { event in
            event.ticketTypes = ["04", "02", "01"].map { TicketType(id: ID($0), name: "A") }
            for (place, day) in ["04", "02", "01"].enumerated() {
                event.ticketTypes[place].offer.saleStarts = try july("\(day)T08:00")
            }
            event.ticketTypes[2].visibility = .hidden
        }
        XCTAssertEqual(FeedEntry(try .english(event), content: nil).updated, try july("02T08:00"))
        XCTAssertNil(FeedEntry(try .english(.summit()), content: nil).updated)
    }

    private func feed() throws -> Feed {
        var feed = Feed(id: StableIDs(site: nil).feed("feed"), title: "Events & more", author: "Example")
        feed.subtitle = "All of them"
        feed.language = .english
        feed.home = try web("https://example.org/?a=1&b=é")
        feed.icon = try web("https://example.org/icon.png")
        return feed
    }

    private func entries() throws -> [FeedEntry] {
        [
            FeedEntry(
                try .english(.fullSummit(), organizer: .chamber()), content: Markdown.html("A *big* & new one")),
            FeedEntry(id: StableIDs(site: nil).event("b"), title: "]]>\0\u{FFFE}</script>\u{1B}"),
        ]
    }
}
