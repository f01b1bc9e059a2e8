import Effects

/// How long each part of a build took.
struct BuildSteps: Sendable {
    private let now: @Sendable () -> Double
    private var began: Double
    private(set) var steps: [(name: String, milliseconds: Int)] = []

    init(world: World) {
        now = world.now
        began = world.now()
    }

    mutating func finish(_ name: String) {
        let end = now()
        steps.append((name, Int(((end - began) * 1000).rounded())))
        began = end
    }
}
