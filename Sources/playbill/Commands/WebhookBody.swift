import Diagnostics
import Effects
import Project
import Providers
import Pulling

/// The body of a webhook, and what shows that it is genuine.
struct WebhookBody {
    private let invocation: Invocation

    init(_ invocation: Invocation) {
        self.invocation = invocation
    }

    /// The bytes. Throws `Failure.usage` if they can't be read, or if nothing shows that they come from who knows the secret.
    func verified() throws(Failure) -> [UInt8] {
        // A secret that is read from a file often has the line break at the file's end.
        let secrets = WebhookBody.variables.compactMap { invocation.world.environment[$0] }.map(\.withoutLastBreak)
            .filter { !$0.isEmpty }
        guard !secrets.isEmpty else {
            throw refusal(
                "webhook.secret", "there is no secret to check the signature by",
                hint: "set \(WebhookBody.variables.joined(separator: " or ")) in the environment")
        }
        guard let given = invocation.arguments.value(.signature) else {
            throw refusal(
                "webhook.signature", "it has no signature",
                hint: "give the header Signature or x-hi-events-signature with --signature")
        }
        guard let signature = Signature(given) else {
            throw refusal(
                "webhook.signature", "the signature is none: it has to be 64 hexadecimal digits",
                hint: "give the header as it came, with or without sha256=")
        }
        let bytes = try read()
        guard signature.fits(bytes, secrets: secrets) else {
            throw refusal(
                "webhook.signature", "the signature doesn't fit: it was sent by somebody else, or changed on its way",
                hint: "pass on the body byte for byte, and check that the secret is the sender's")
        }
        return bytes
    }

    /// What is to be said of it, under the name that the caller knows it by.
    func placed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            if diagnostic.location?.file == Notice.source {
                diagnostic.location?.file = word == "-" ? "standard input" : word
            }
            return diagnostic
        }
    }

    private var word: String { invocation.arguments.words.first ?? "-" }

    private func read() throws(Failure) -> [UInt8] {
        guard word == "-" else {
            guard let bytes = try invocation.world.disk.contents(of: word) else {
                throw .usage(
                    Diagnostic(
                        .error, "webhook.missing", "there is no such file", at: Location(file: word),
                        hint: "give the file of the body, or - for standard input"))
            }
            return bytes
        }
        var bytes: [UInt8] = []
        do throws(DiskError) {
            let input = try invocation.world.openInput()
            while case .bytes(let more) = try input.next(), bytes.count <= WebhookBody.largest { bytes += more }
        } catch {
            throw error.failure
        }
        return bytes
    }

    private func refusal(_ code: String, _ message: String, hint: String) -> Failure {
        .usage(Diagnostic(.error, code, message, hint: hint))
    }

    private static let variables = ["HIEVENTS_WEBHOOK_SECRET", "HI_EVENTS_SHARED_SECRET"]
    /// No notice comes near it; what is longer doesn't fit its signature once it is cut.
    private static let largest = 8 << 20
}

extension String {
    fileprivate var withoutLastBreak: String { String(reversed().drop(while: \.isNewline).reversed()) }
}
