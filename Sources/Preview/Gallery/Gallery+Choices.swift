import Liquid

extension Gallery {
    var themes: Value {
        choice("theme", "Theme", stories.themes.map { ($0, $0) }, chosen: view.theme ?? stories.themes.first)
    }

    var locales: Value {
        choice(
            "locale", "Language", [("", "as in the sample")] + stories.locales.map { ($0.tag, $0.name) },
            chosen: view.locale ?? "")
    }

    var schemes: Value {
        choice(
            "scheme", "Colours", [("", "as the system"), ("light", "light"), ("dark", "dark")],
            chosen: view.scheme ?? "")
    }

    private func choice(
        _ name: String, _ label: String, _ options: [(value: String, text: String)], chosen: String?
    ) -> Value {
        let options = options.map { option -> Value in
            .object(
                Fields([
                    ("value", .string(option.value)), ("text", .string(option.text)),
                    ("is_current", .bool(option.value == chosen)),
                ]))
        }
        return .object(Fields([("name", .string(name)), ("label", .string(label)), ("options", .array(options))]))
    }
}
