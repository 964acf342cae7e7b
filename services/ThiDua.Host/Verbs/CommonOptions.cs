using System.CommandLine;

namespace ThiDua.Host.Verbs;

/// <summary>Options that every verb takes.</summary>
internal static class CommonOptions
{
    public static Option<string?> Data() => new("--data") { Description = "Thư mục của cơ sở dữ liệu và tệp (DIR/thidua.db)." };

    public static Option<bool> Json() => new("--json") { Description = "Một tài liệu JSON ra đầu ra chuẩn, không gì khác." };
}
