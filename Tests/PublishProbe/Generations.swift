import Crypto
import Effects
import Foundation
import Publishing

/// Publishes one generation of a site after another: every file says which generation it is of, and from one to the
/// next some files come and some go.
enum Generations {
    static func publish(_ arguments: [String]) throws {
        let root = arguments[1]
        let swap = Swap(rawValue: arguments[2]) ?? .exchange
        var generation = Int(arguments[3]) ?? 0
        // For whoever waits to kill it.
        if arguments[0] == "generations" { FileHandle.standardOutput.write(Data("begun\n".utf8)) }
        repeat {
            let publisher = Publisher(
                folder: "\(root)/public", stateFolder: "\(root)/.playbill", disk: .live, now: 0, jobs: 2, swap: swap)
            let publication = try publisher.publish(try outputs(generation))
            if arguments[0] == "once" { report(publication) }
            generation += 1
        } while arguments[0] == "generations"
    }

    private static func report(_ publication: Publication) {
        for diagnostic in publication.diagnostics { print(diagnostic.code, diagnostic.location?.file ?? "") }
    }

    private static func outputs(_ generation: Int) throws -> [Output] {
        try (0..<24).filter { ($0 + generation) % 3 != 0 }.map { number in
            let text = "generation \(generation)\n"
            // What is a file in one generation may be a folder in the next.
            let path = try OutputPath(number % 4 == generation % 2 ? "pages/\(number)" : "pages/\(number)/index.html")
            return Output(path, inputs: Digest(of: text.utf8)) { Made(Array(text.utf8)) }
        }
    }
}
