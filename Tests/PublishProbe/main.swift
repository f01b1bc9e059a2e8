import Diagnostics
import Foundation
import Publishing

// Publishes until somebody kills it, or measures itself:
//     PublishProbe generations ROOT exchange|in-place FIRST
//     PublishProbe once ROOT exchange|in-place GENERATION
//     PublishProbe rival ROOT exchange|in-place NAME
//     PublishProbe killed ROOT
//     PublishProbe bench ROOT COUNT
let arguments = CommandLine.arguments.dropFirst()
do {
    switch arguments.first {
    case "generations", "once": try Generations.publish(Array(arguments))
    case "rival": try Rivals.publish(Array(arguments))
    case "killed": try Killed.publish(Array(arguments))
    case "bench": try Bench.run(Array(arguments))
    default: exit(2)
    }
} catch let failure as Failure {
    for diagnostic in failure.diagnostics {
        print(diagnostic.code, diagnostic.location?.file ?? "", diagnostic.message)
    }
    exit(3)
}
