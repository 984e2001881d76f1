// Cairo's write callback → bytes in memory, with the sink's own first failure.
//
// Cairo 1.16 reports success even when writing fails while it finishes, so the sink remembers.

import CCairo

/// Collects the file; refuses to grow past its limit.
final class ByteSink {
    private(set) var bytes: [UInt8] = []
    /// Set by the first write that was refused; the bytes are worthless from then on.
    private(set) var hasFailed = false
    let byteLimit: Int

    init(byteLimit: Int) {
        self.byteLimit = byteLimit
    }

    /// The callback for `cairo_pdf_surface_create_for_stream`; its closure is the sink itself.
    static let write: cairo_write_func_t = { closure, data, length in
        guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        return sink.append(UnsafeBufferPointer(start: data, count: Int(length)))
    }

    private func append(_ data: UnsafeBufferPointer<UInt8>) -> cairo_status_t {
        guard !hasFailed, data.count <= byteLimit - bytes.count else {
            hasFailed = true
            return CAIRO_STATUS_WRITE_ERROR
        }
        bytes.append(contentsOf: data)
        return CAIRO_STATUS_SUCCESS
    }
}
