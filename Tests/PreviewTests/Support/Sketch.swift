import Crypto
import Diagnostics
import Effects
import Foundation
import Publishing
import TestSupport
import XCTest

@testable import Preview

/// A preview without a server, of outputs that a test makes up.
struct Sketch {
    let stage = Stage()
    let desk: Desk
    let announcements = Announcements(run: "run")

    init(sources: [String: String] = [:]) throws {
        let whereabouts = Whereabouts(
            read: { sources[$0].map { Array($0.utf8) } },
            editor: { location in
                EditorLink("edit://{path}:{line}:{column}").address("/\(location.file)", location.position)
            })
        desk = Desk(stage, announcements, whereabouts, try Kit(Repository.file("Templates/preview"), .live))
    }

    func show(_ outputs: Output..., now: Int64? = nil, diagnostics: [Diagnostic] = []) {
        stage.renew(.success(Edition(outputs, now: now, diagnostics: diagnostics)))
    }

    func fail(_ diagnostics: Diagnostic...) { stage.renew(.failure(Failure(.usage, diagnostics))) }

    func get(_ path: String, _ query: [String: String] = [:]) -> Seen {
        let answer = desk.answer(Request(path, query: query))
        guard case .bytes(let bytes) = answer.body else { return Seen(status: answer.status) }
        return Seen(
            status: answer.status, text: String(decoding: bytes, as: UTF8.self),
            headers: Dictionary(answer.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { "\($0), \($1)" }))
    }

    struct Seen {
        var status: Int
        var text = ""
        var headers: [String: String] = [:]

        /// Without the script that is put into a page.
        var plain: String { text.replacing(/<script src="\/_playbill\/reload\.js"[^>]*><\/script>/, with: "") }
    }

    /// What a page is told that shows something.
    func look(_ path: String, seen text: String) throws -> [String: Any] {
        let answer = get("/_playbill/look", ["path": path, "seen": Injection.mark(Array(text.utf8))])
        return try XCTUnwrap(JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any])
    }
}

extension Output {
    /// One of a text, made from nothing else; `of` is what it says it is made from.
    static func page(_ path: String, _ text: String, of inputs: String? = nil) throws -> Output {
        try page(path, of: inputs ?? text) { Made(Array(text.utf8)) }
    }

    static func page(_ path: String, of inputs: String, _ make: @escaping @Sendable () -> Made) throws -> Output {
        Output(try OutputPath(path), inputs: Digest(of: inputs.utf8), make: make)
    }

    /// One that can't be made.
    static func broken(_ path: String, _ diagnostic: Diagnostic) throws -> Output {
        try page(path, of: "broken \(diagnostic)") { Made(nil, diagnostics: [diagnostic]) }
    }
}
