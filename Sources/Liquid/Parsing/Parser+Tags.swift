extension Parser {
    /// Parses a tag into nodes; false if there is no such tag.
    func parse(_ tag: TagText, into nodes: inout [Pending]) throws(SyntaxError) -> Bool {
        program.tags.append(number(tag.nameRange.lowerBound)..<number(tag.nameRange.upperBound))
        if let number = environment.tagNumbers[tag.name] {
            nodes.append(try parseCustom(tag, number))
            return true
        }
        switch tag.name {
        case "echo": try parseEcho(tag, into: &nodes)
        case "assign": nodes.append(try parseAssign(tag))
        case "if", "unless": nodes.append(try parseIf(tag))
        case "for": nodes.append(try parseFor(tag))
        case "case": nodes.append(try parseCase(tag))
        case "capture": nodes.append(try parseCapture(tag))
        case "render", "include": nodes.append(try parsePartial(tag))
        case "cycle": nodes.append(try parseCycle(tag))
        case "tablerow": nodes.append(try parseTableRow(tag))
        case "increment", "decrement": nodes.append(try parseCounter(tag))
        case "break": nodes.append(Pending(node: .breakLoop, place: tag.nameRange.lowerBound, isBlank: true))
        case "continue": nodes.append(Pending(node: .continueLoop, place: tag.nameRange.lowerBound, isBlank: true))
        case "ifchanged": nodes.append(try parseIfChanged(tag))
        case "liquid": nodes.append(try parseLiquid(tag))
        case "comment": try skipComment(tag)
        case "raw": try parseRaw(tag, into: &nodes)
        case "doc": try skipDoc(tag)
        case "#": try checkInlineComment(tag)
        case "layout" where environment.extensions.contains(.layouts): nodes.append(try parseLayout(tag))
        case "block" where environment.extensions.contains(.layouts): nodes.append(try parseBlock(tag))
        default: return false
        }
        return true
    }

    func pending(_ node: Node, _ tag: TagText, isBlank: Bool) -> Pending {
        Pending(node: node, place: tag.nameRange.lowerBound, isBlank: isBlank)
    }
}
