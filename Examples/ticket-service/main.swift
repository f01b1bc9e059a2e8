import Foundation
import Tickets

// The heart of an order service: an order a line in, its ticket made, in five calls.
//     ticket-service PROJECT RESOURCES < orders.ndjson
// PROJECT is a folder with playbill.json in it, RESOURCES one with Playbill's Templates and Themes.
guard CommandLine.arguments.count == 3 else {
    print("usage: ticket-service PROJECT RESOURCES < orders.ndjson")
    exit(2)
}

let office = try TicketProject(CommandLine.arguments[1], resources: CommandLine.arguments[2]).tickets().office
let press = try TicketPress(office)
while let line = readLine() {
    let order = try office.order(Array(line.utf8))
    let ticket = try press.make(order, TicketRequest(layout: "a6"))
    print("\(order.id): \(ticket.pages) pages, \(ticket.bytes.count) bytes")
}
