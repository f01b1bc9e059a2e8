import Catalog
import Wording

extension ShownEvent {
    /// The file that every calendar takes, and a link for those who keep theirs with Google.
    func calendars(_ view: View) -> [Link] {
        [
            Link(label: view.say("calendar.file"), address: view.routes.link(view.routes.calendar(event.slug))),
            Link(label: "Google", address: google(view)),
        ]
    }

    private func google(_ view: View) -> String {
        String(joining: [
            "https://calendar.google.com/calendar/render?action=TEMPLATE&text=", title(view), "&dates=",
            ShownEvent.basic(event.starts), "/", ShownEvent.basic(end), "&details=", page(view), "&location=",
            place(view),
        ])
    }

    /// It asks for an end; an open one is two hours later.
    private var end: Instant { event.ends ?? Instant(milliseconds: event.starts.milliseconds + 7_200_000) }

    private func title(_ view: View) -> String { WebAddress.encoded(view.text(event.title)) }

    private func page(_ view: View) -> String {
        WebAddress.encoded(view.routes.absolute(view.routes.event(event.slug)))
    }

    private func place(_ view: View) -> String {
        let parts = [event.venue?.name, event.venue?.address?.city].compactMap { view.text($0) }
        return WebAddress.encoded(parts.joined(separator: ", "))
    }

    /// `20260715T050000Z`
    private static func basic(_ instant: Instant) -> String {
        let time = WallTime(Instant(milliseconds: instant.milliseconds / 1000 * 1000), offset: 0)
        var text: [UInt8] = []
        text.append(padded: time.day.year, 4)
        text.append(padded: time.day.month, 2)
        text.append(padded: time.day.day, 2)
        text.append(UInt8(ascii: "T"))
        text.append(padded: time.hour, 2)
        text.append(padded: time.minute, 2)
        text.append(padded: time.second, 2)
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }
}
