import Crypto
import Effects
import Foundation
import Publishing

/// Times a site of many small pages in a new folder.
enum Bench {
    static func run(_ arguments: [String]) throws {
        let root = arguments[1]
        let count = Int(arguments[2]) ?? 10_000
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        let publisher = Publisher(
            folder: "\(root)/public", stateFolder: "\(root)/.playbill", disk: .live, now: 0, jobs: jobs)
        let pages = try Bench.pages(count, version: 0)
        var one = pages
        one[count / 2] = try page(count / 2, version: 1)
        try time("first publication") { try publisher.publish(pages) }
        // By turns, so that what else the machine does falls on both.
        let rounds = Int(arguments.dropFirst(3).first ?? "") ?? 3
        for round in 0..<rounds {
            let (present, next) = round.isMultiple(of: 2) ? (pages, one) : (one, pages)
            try time("nothing changed") { try publisher.publish(present) }
            try time("one changed") { try publisher.publish(next) }
        }
        try time("one removed") { try publisher.publish(one.dropLast()) }
        let all = try Bench.pages(count, version: 2)
        try time("all changed") { try publisher.publish(all) }
        try FileManager.default.removeItem(atPath: "\(root)/.playbill")
        try time("state deleted") { try publisher.publish(all) }
    }

    private static func pages(_ count: Int, version: Int) throws -> [Output] {
        try (0..<count).map { try page($0, version: version) }
    }

    private static func page(_ number: Int, version: Int) throws -> Output {
        let text = "<p>Event \(number), version \(version)</p>\n"
        let path = try OutputPath("events/event-of-a-usual-name-\(number)/index.html")
        return Output(path, inputs: Digest(of: text.utf8)) {
            Made(Array(String(repeating: text, count: 12_000 / text.utf8.count).utf8))
        }
    }

    private static func time(_ name: String, _ body: () throws -> Publication) rethrows {
        let start = DispatchTime.now().uptimeNanoseconds
        let publication = try body()
        let milliseconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
        let counts = "\(publication.written.count) written, \(publication.kept.count) kept"
        print(name.padding(toLength: 20, withPad: " ", startingAt: 0), String(format: "%8.1f ms", milliseconds), counts)
    }
}
