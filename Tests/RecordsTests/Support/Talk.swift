import Records

/// A small thing to read, with a field of every kind.
struct Talk: Hashable, Sendable {
    var title = ""
    var starts = 0
    var ends = 0
    var room: String?
    var tags = ["talk"]
    var speaker = Speaker()

    struct Speaker: Hashable, Sendable {
        var name = ""
        var email: String?
    }

    static let record = record(isClosed: false)

    static func record(isClosed: Bool) -> Record<Talk> {
        Record<Talk>(
            "the talk", "Somebody speaks.", blank: Talk(), isClosed: isClosed,
            [
                .required("title", \.title, .line, "What it is called."),
                .required("starts", \.starts, .integer(0, 1440), "The minute it starts."),
                .required("ends", \.ends, .integer(0, 1440), "The minute it ends."),
                .optional("room", \.room, .line, "Where it is."),
                .defaulted("tags", \.tags, .list(.line), "What it is about."),
                Field<Speaker>.required("speaker", \.name, .line, "Who speaks.").within(\.speaker),
                Field<Speaker>.optional("email", \.email, .email, "Their address.").within(\.speaker),
            ],
            checks: [
                Check("starts", "ends") { talk, value, problems in
                    guard talk.ends < talk.starts else { return }
                    problems.error("talk.end", "the talk ends before it starts", at: value.reach("ends"))
                },
                Check<Speaker>("speaker", "email") { speaker, value, problems in
                    guard speaker.name == speaker.email else { return }
                    problems.warning(
                        "talk.speaker", "an address is no name", at: value.reach("speaker"), hint: "write a name")
                }.within(\.speaker),
            ])
    }
}
