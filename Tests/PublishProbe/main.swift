import Crypto
import Effects
import Foundation
import Publishing

// Publishes until somebody kills it, or measures itself:
//     PublishProbe generations ROOT exchange|in-place FIRST
//     PublishProbe once ROOT exchange|in-place GENERATION
//     PublishProbe bench ROOT COUNT
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "generations", "once": try Generations.publish(Array(arguments))
case "bench": try Bench.run(Array(arguments))
default: exit(2)
}
