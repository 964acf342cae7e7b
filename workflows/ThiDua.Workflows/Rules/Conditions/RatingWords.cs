namespace ThiDua.Workflows.Rules.Conditions;

/// <summary>The words for how a year's work was rated.</summary>
internal static class RatingWords
{
    public static string Of(Rating rating) => rating switch
    {
        Rating.Excellent => "hoàn thành xuất sắc nhiệm vụ",
        Rating.Good => "hoàn thành tốt nhiệm vụ",
        Rating.Completed => "hoàn thành nhiệm vụ",
        _ => "không hoàn thành nhiệm vụ",
    };

    public static string AtLeast(Rating rating) => rating switch
    {
        Rating.Excellent => Of(rating),
        Rating.NotCompleted => "được xếp loại",
        _ => $"{Of(rating)} trở lên",
    };
}
