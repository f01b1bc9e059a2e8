extension Script {
    /// The package of Debian whose fonts have a character; nil for what no script claims.
    public static func package(for character: Unicode.Scalar) -> String? {
        character.properties.isEmojiPresentation ? Script.emoji.debianPackage : Script(character)?.debianPackage
    }
}
