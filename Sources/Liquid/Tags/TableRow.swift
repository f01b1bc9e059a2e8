extension Parser {
    func parseTableRow(_ tag: TagText) throws(SyntaxError) -> Pending {
        let markup = tag.markup
        var row = head(TableRow(variable: 0, collection: 0)) { parser throws(SyntaxError) in
            try parser.parse(
                markup,
                strictly: { parser throws(SyntaxError) in try parser.parseTableRowStrictly(markup) },
                laxly: { parser throws(SyntaxError) in try parser.parseTableRowLaxly(tag) })
        }
        row.body = try parseBody(of: tag, until: ["endtablerow"]).body
        program.tableRows.append(row)
        program.locals.append(Local(name: row.variable, place: row.place))
        return pending(.tableRow(number(program.tableRows.count - 1)), tag, isBlank: false)
    }

    private func parseTableRowStrictly(_ markup: Range<Int>) throws(SyntaxError) -> TableRow {
        try begin(markup)
        let word = try take(.id)
        guard takeIf(named: "in") else {
            throw wrong("For loops require an 'in' clause", at: current.range)
        }
        var row = TableRow(
            variable: name(text(of: word.range)), place: word.start, collection: try parseExpression())
        _ = takeIf(.comma)
        while looks(at: .id) {
            let key = current
            at += 1
            switch text(of: key.range) {
            case "cols":
                try take(.colon)
                row.columns = try parseExpression()
            case "limit":
                try take(.colon)
                row.limit = try parseExpression()
            case "offset":
                try take(.colon)
                row.offset = try parseExpression()
            case "range":
                try take(.colon)
                _ = try parseExpression()
            case let other:
                throw wrong(
                    "Invalid attribute '\(other)' in tablerow loop. Valid attributes are cols, limit, offset, and range",
                    at: key.range)
            }
            _ = takeIf(.comma)
        }
        try take(.end)
        return row
    }

    private func parseTableRowLaxly(_ tag: TagText) throws(SyntaxError) -> TableRow {
        guard let found = laxLoopHead(tag.markup) else {
            throw SyntaxError(
                "Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3",
                at: tag.nameRange)
        }
        var row = TableRow(
            variable: name(text(of: found.variable)), place: number(found.variable.lowerBound),
            collection: laxExpression(found.collection))
        for (key, value) in laxAttributes(found.collection.upperBound..<tag.markup.upperBound) {
            switch key {
            case "cols": row.columns = laxExpression(value)
            case "limit": row.limit = laxExpression(value)
            case "offset": row.offset = laxExpression(value)
            default: break
            }
        }
        return row
    }
}
