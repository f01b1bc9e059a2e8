import Catalog

extension Rule<CheckedEvent> {
    static var imageAlt: Self {
        Rule(
            "snapshot.image-alt", .warning, "A picture says in words what is on it, for those who don't see it.",
            RuleExample(
                .event, bad: #""image": {"url": "https://example.com/gala.jpg"}"#,
                good: #""image": {"url": "https://example.com/gala.jpg", "alt": "A band under paper lanterns"}"#)
        ) { checked in
            guard let image = checked.event.image, image.alt?.isEmpty ?? true else { return [] }
            return [
                Finding(
                    "the picture has no “alt”", at: checked.location("image"),
                    hint: "say in a few words what is on it")
            ]
        }
    }
}
