/// What a document must turn out to hold.
struct DocumentContents {
    var pages = 0
    var hasLetters = false
    var jpegs: Set<ObjectIdentifier> = []
    /// How often pictures were drawn, the same ones too.
    var pictures = 0
}
