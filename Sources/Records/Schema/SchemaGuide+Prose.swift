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
        ## Ba bảng do chương trình ghi

        `bien_dong` là sổ biến động: mỗi chỗ sửa một dòng, gồm `luc` (lúc nào), `nguoi` (ai),
        `theo_van_ban` (theo văn bản nào), `bang`, `khoa`, `cot`, `cu` (giá trị cũ), `moi` (giá trị
        mới). `the_he` ghi mỗi lần nhập một dòng: `so`, `tao_luc`, `nguoi`, `tom_tat` (mã băm của
        toàn bộ số liệu), `so_the_he_truoc`. `tiep_nhan` ghi ngày số liệu mới của một đơn vị được
        nhập lần đầu: `don_vi`, `den_ngay` (số liệu đến hết ngày nào), `luc`, `nguoi`,
        `theo_van_ban`; lần nhập đầu tiên của một đơn vị là chuyển số liệu cũ vào máy nên không
        được ghi. Ba bảng này không nhập từ CSV.

        Ngày đơn vị nộp số liệu là ngày ghi ở bảng `nop_so_lieu`; không ghi thì lấy ngày trong
        `tiep_nhan`. Hạn nộp là ngày ghi ở bảng `han_nop`; không ghi thì là ngày chốt số liệu.

        ## Rà soát số liệu

        Bảng `quy_tac` đặt ra điều mà số liệu phải theo. Số liệu trái quy tắc vẫn nhập được; nó
        được nêu trong danh sách việc còn thiếu kèm dự thảo, trong bản rà soát trước ngày chốt và
        khi chạy `baocao check`. Mức `chan` giữ lại phát hành chính thức cho đến khi sửa xong, mức
        `canh-bao` chỉ để biết. Quy tắc xét từng dòng `so_lieu` có khoảng nằm trong kỳ báo cáo,
        của những đơn vị có vào ngày cuối kỳ; thiếu một số cần cho phép so thì không coi là trái.
        Riêng `bien-dong` so cả kỳ với cùng kỳ, gộp từ các đơn vị đủ số liệu; cùng kỳ bằng 0 thì
        không xét.

        Không cần đặt quy tắc, chương trình luôn rà:

        - hai dòng hoặc hai cách cộng cho số khác nhau: `chan`, vì không biết phải in số nào;
        - số lũy kế giảm trong năm, hoặc trong khoảng bắt đầu từ cùng một ngày: `chan`, vì chắc
          chắn một trong hai số sai; quy tắc `khong-giam` của chỉ tiêu thay mức này;
        - tử số lớn hơn mẫu số: `canh-bao`, vì tỷ lệ so với kế hoạch có thể vượt 100%; quy tắc
          `gioi-han` của chỉ tiêu thay mức này;
        - số của đơn vị cấp trên tự ghi khác tổng các đơn vị bên dưới: `canh-bao`.

        Mỗi dòng của mọi bảng còn có `id` và `kiem` (mã kiểm 8 byte), do chương trình tính.
        """
    }
}
