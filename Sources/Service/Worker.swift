// Orders on a socket → answers on it: the child's side of a pool of workers.
//
// It opens the site once, at its first order, and ends when its parent closes the socket or dies.

import CLinux
import Glibc
import Issuing
import Pipeline

/// A worker's whole life.
public struct Worker {
    /// The socket to the parent.
    static let descriptor: Int32 = 3

    public init() {}

    /// Works until the parent wants no more.
    ///
    /// - Throws: when it was not started by a pool, or the configuration is wrong.
    public func run() throws {
        linux_end_with_parent()
        linux_forbid_new_privileges()
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let socket = Descriptor(Worker.descriptor)
        guard let first = receive(socket), let limits = WorkerLimits(message: first),
            let path = first.text("path"), let main = first.text("main"),
            let calendars = first.text("calendars")
        else { throw ServiceError.unknownRequest("worker") }
        limits.enforce()
        let texts = ConfigurationTexts(main: main, calendars: calendars)
        let configuration = Result { try Configuration(path: path, texts: texts) }
        var rendering: RenderReport?
        while let message = receive(socket) {
            guard let order = ReportOrder(message: message) else { return }
            limits.allowTime()
            do {
                let report =
                    try rendering
                    ?? RenderReport(
                        site: try Site(configuration: configuration.get()))
                rendering = report
                send(reply(try report.answer(order), limits), over: socket)
            } catch {
                send(RenderFailure(error).message, over: socket)
            }
        }
    }

    /// The message that a pool sends first.
    static func beginning(_ configuration: Configuration, _ limits: WorkerLimits) -> Message {
        var message = limits.message
        message.add("path", configuration.path)
        message.add("main", configuration.texts.main)
        message.add("calendars", configuration.texts.calendars)
        return message
    }

    private func reply(_ answer: ReportAnswer, _ limits: WorkerLimits) -> Message {
        let files = answer.papers + (answer.report.map { [$0] } ?? [])
        if let file = files.first(where: { $0.pageCount > limits.pageCount }) {
            return RenderFailure(
                text: "\(file.name): \(file.pageCount) trang, quá giới hạn \(limits.pageCount); "
                    + "chia báo cáo hoặc rút gọn mẫu", isTransient: false
            ).message
        }
        let size = files.reduce(answer.figures.count) { $0 + $1.bytes.count }
        if size > limits.byteCount {
            return RenderFailure(
                text: "báo cáo dài \(size) byte, quá giới hạn \(limits.byteCount); "
                    + "chia báo cáo hoặc rút gọn mẫu", isTransient: false
            ).message
        }
        return answer.message
    }

    /// Nil when the parent is gone or sends no whole frame.
    private func receive(_ socket: Descriptor) -> Message? {
        guard let prefix = read(4, from: socket) else { return nil }
        let length = Message.length(prefix)
        // An order carries the figures of the report before, and nothing larger.
        guard length <= WorkerLimits().byteCount, let body = read(length, from: socket) else {
            return nil
        }
        return Message(body: body)
    }

    private func read(_ count: Int, from socket: Descriptor) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            guard let part = try? socket.read(limit: count - bytes.count), !part.isEmpty else {
                return nil
            }
            bytes += part
        }
        return bytes
    }

    private func send(_ message: Message, over socket: Descriptor) {
        var rest = message.frame[...]
        while !rest.isEmpty {
            guard let count = try? socket.write(rest) else { return }
            rest = rest.dropFirst(count)
        }
    }
}
