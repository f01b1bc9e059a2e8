/// All that was found out about the styles of a document, for the next that is alike: mails of one template mostly differ
/// in words.
struct StylePlan: Sendable {
    var signature: Signature
    var styles: [ElementStyle]
    var kept: KeptRules
    var mistakes: Mistakes
    /// What is written into elements, by style.
    var written: [WrittenStyle]
    /// What stays in the `<style>`, and the classes that it asks for.
    var style: [UInt8]
    var names: KeptNames
    /// What the classes that are made begin with.
    var prefix: ClassNames?

    struct Signature: Hashable, Sendable {
        var keys: [StyleKey]
        var isMatched: [Bool]
        var attributes: [[UInt8]]
        var scopes: TokenScopes.Signature
    }

    /// Of a cascade that has found out on what its styles depend; it is settled by this.
    init(_ cascade: inout Cascade, _ signature: Signature) {
        self.signature = signature
        cascade.settle()
        styles = cascade.styles
        kept = cascade.kept
        mistakes = cascade.mistakes
        let isMade = !cascade.kept.made.isEmpty || !cascade.kept.ordered.isEmpty
        let prefix = isMade ? ClassNames(unusedIn: cascade.document) : nil
        self.prefix = prefix
        var writer = StyleWriter(cascade, prefix: prefix ?? ClassNames())
        style = writer.write()
        names = writer.names
        written = cascade.styles.map { style in
            WrittenStyle(
                style, own: cascade.attributes[style.attribute], keepsTokens: cascade.kept.keepsTokens, names: prefix)
        }
    }

    /// Whether it is right for a document that comes to the same, and has no class that looks like one made here.
    func isFor(_ document: HTMLDocument, _ signature: Signature) -> Bool {
        self.signature == signature && (prefix.map { !$0.isUsed(in: document) } ?? true)
    }
}
