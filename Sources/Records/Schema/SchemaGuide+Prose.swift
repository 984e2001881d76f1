// Is the prose of docs/records.md: how files are written, and what import does with them.

extension SchemaGuide {
    var rulesText: String {
        """
        Mỗi bảng là một tệp CSV, tên tệp là tên bảng, ví dụ `so_lieu.csv`. Để các tệp vào một thư
        mục rồi chạy `baocao import THU-MUC`; `--dry-run` cho biết trước sẽ thêm, sửa những gì.

        - Lưu tệp dạng **CSV UTF-8**. Các ô cách nhau bằng dấu phẩy hoặc dấu chấm phẩy; ô có dấu đó
          bên trong thì để trong dấu nháy kép. Dòng đầu là tên các cột, viết có dấu cũng được.
        - **Số** viết theo lối Việt Nam: `7.450` là bảy nghìn bốn trăm năm mươi, `27,32` có hai chữ
          số thập phân. Dấu `%` chỉ được ghi khi đơn vị tính của chỉ tiêu là %.
        - **Ngày** viết `14/6/2026` hoặc `2026-06-14`. `den_ngay` là ngày cuối, **tính cả ngày đó**;
          để trống nghĩa là đến nay.
        - **Kỳ** viết `2026` (năm), `2026H1` (6 tháng đầu năm), `2026Q3` (quý III), `2021..2025`
          (giai đoạn), `nk2020-2025` (nhiệm kỳ); cần thì thêm lịch: `2026H1@chot-15`.
        - **Mã** gồm chữ thường không dấu `a-z`, chữ số và dấu `-`, tối đa 60 ký tự. Mã không đổi,
          kể cả khi tên đổi.
        - Một phép đo ghi **đúng một** trong ba cách: `gia_tri`; hoặc `tu_so` và `mau_so`; hoặc
          `muc_do`. Tỷ lệ có tử số, mẫu số thì mới cộng gộp và so sánh được.
        - Không có số liệu thì không ghi dòng đó; số 0 là một con số.

        Nhập là **tất cả hoặc không gì cả**: một lỗi ở bất kỳ tệp nào thì bộ số liệu giữ nguyên, và
        mọi lỗi được liệt kê cùng lúc với tên tệp, dòng, cột. Dòng có khóa mới được thêm; dòng có
        khóa đã có thì được sửa, và mỗi chỗ sửa được ghi vào sổ biến động. Cột không có trong tệp
        giữ giá trị đang có; riêng các cột của một phép đo luôn đi cùng nhau. Nhập không xóa dòng.
        Nhập lại đúng thư mục cũ thì không có gì thay đổi.

        Danh mục đơn vị hành chính không phải gõ lại: `examples/ca-nuoc-2025` có mọi tỉnh, huyện,
        xã trước và sau 01/7/2025 cùng bảng kế thừa; README ở đó chỉ cách lấy riêng một tỉnh.
        """
    }

    var writtenText: String {
        """
        ## Hai bảng do chương trình ghi

        `bien_dong` là sổ biến động: mỗi chỗ sửa một dòng, gồm `luc` (lúc nào), `nguoi` (ai),
        `theo_van_ban` (theo văn bản nào), `bang`, `khoa`, `cot`, `cu` (giá trị cũ), `moi` (giá trị
        mới). `the_he` ghi mỗi lần nhập một dòng: `so`, `tao_luc`, `nguoi`, `tom_tat` (mã băm của
        toàn bộ số liệu), `so_the_he_truoc`. Hai bảng này không nhập từ CSV.

        Mỗi dòng của mọi bảng còn có `id` và `kiem` (mã kiểm 8 byte), do chương trình tính.
        """
    }
}
