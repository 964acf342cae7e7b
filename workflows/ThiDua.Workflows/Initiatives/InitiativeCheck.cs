using ThiDua.Workflows.Initiatives.Regulations;

namespace ThiDua.Workflows.Initiatives;

/// <summary>Whether an initiative can stand in the register.</summary>
internal static class InitiativeCheck
{
    public static IEnumerable<string> Faults(Initiative initiative, InitiativeRegulation regulation)
    {
        var (authors, latest) = (initiative.Authors, initiative.AppliedSince.AddMonths(regulation.Application.Months));

        foreach (var twice in authors.CountBy(share => share.Author).Where(count => count.Value > 1))
            yield return $"tác giả '{twice.Key}' có {twice.Value} lần";
        foreach (var share in authors.Where(share => share.Percent < 1))
            yield return $"tỷ lệ đóng góp của '{share.Author}' là {share.Percent} %, phải từ 1 %";
        if (authors.Sum(share => (long)share.Percent) is not 100 and var sum)
            yield return $"tỷ lệ đóng góp của các tác giả cộng lại {sum} %, phải là 100 %";

        if (initiative.SubmittedOn < initiative.AppliedSince)
        {
            yield return $"nộp ngày {initiative.SubmittedOn:dd/MM/yyyy}, trước khi được áp dụng ({initiative.AppliedSince:dd/MM/yyyy})";
        }
        else if (initiative.SubmittedOn > latest)
        {
            yield return $"nộp ngày {initiative.SubmittedOn:dd/MM/yyyy}, quá hạn {latest:dd/MM/yyyy}: "
                + $"{regulation.Application.Months} tháng từ ngày áp dụng lần đầu ({regulation.Application.Citation})";
        }
    }
}
