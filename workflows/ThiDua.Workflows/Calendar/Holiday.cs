namespace ThiDua.Workflows.Calendar;

/// <summary>A day that is off although it is in the week, or worked although it is a rest day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why.</param>
/// <param name="Name">What a reader is told, in Vietnamese: "Giỗ Tổ Hùng Vương", "nghỉ bù Giỗ Tổ Hùng Vương".</param>
/// <param name="Citation">Where it stands, and whether that was read. A year whose official notice is not known is not verified.</param>
public sealed record Holiday(DateOnly Date, HolidayKind Kind, string Name, Citation Citation);
