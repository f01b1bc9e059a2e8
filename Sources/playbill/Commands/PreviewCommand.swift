import Diagnostics
import Effects

extension Flag {
    static let port = Flag(
        "--port", "N", "Where to answer on this machine; 4600, or the next that is free, if left out."
    ) { given in
        guard Int(given).map((0...65_535).contains) != true else { return nil }
        return .usage(
            "usage.port", "--port takes a number from 0 to 65535, not “\(given)”", hint: "0 is any that is free")
    }
}

extension Command {
    static let preview = Command(
        name: "preview",
        summary: "Shows a project in the browser as it changes, and every state of everything that its theme makes.",
        arguments: "", argumentCount: 0...0,
        flags: [
            .project, .source, .asOf, .jobs, .theme,
            Flag("--drafts", nil, "Show pages of drafts, too."),
            .port,
            Flag("--open", nil, "Open it in the browser."),
        ],
        examples: [
            Example(call: "playbill preview --open", effect: "The project here, until Ctrl-C."),
            Example(
                call: "playbill preview --theme eldoret --as-of 2026-07-15T08:00:00+03:00",
                effect: "In another theme, as it will be on that morning."),
        ]
    ) { invocation throws(Failure) in try PreviewRun(invocation).outcome() }
}
