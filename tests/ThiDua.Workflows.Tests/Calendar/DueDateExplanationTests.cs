using ThiDua.Engine.Time;
using ThiDua.Workflows.Calendar;

namespace ThiDua.Workflows.Tests.Calendar;

public sealed class DueDateExplanationTests
{
    private static readonly WorkingCalendar Calendar = VietnamCalendar.Build();

    [Fact]
    public void It_tells_start_rest_days_holidays_by_name_stops_and_the_due_day()
    {
        var explanation = DueDateExplanation.Of(
            Calendar, new DateOnly(2023, 4, 25), 5, [new ClockStop(new DateOnly(2023, 5, 4), new DateOnly(2023, 5, 5))]);

        Assert.Equal(
            [
                "Thời hạn 5 ngày làm việc, kể từ thứ Ba, 25/04/2023 (ngày này không tính).",
                "Ngày đầu tiên được tính: thứ Tư, 26/04/2023.",
                "Đồng hồ dừng sau ngày 04/05/2023 đến hết ngày 05/05/2023.",
                "Không tính ngày nghỉ hằng tuần: 06/05/2023, 07/05/2023.",
                "Không tính ngày nghỉ lễ, tết: 29/04/2023 (Giỗ Tổ Hùng Vương), 30/04/2023 (Ngày Chiến thắng), "
                    + "01/05/2023 (Ngày Quốc tế lao động), 02/05/2023 (nghỉ bù Giỗ Tổ Hùng Vương), 03/05/2023 (nghỉ bù Ngày Chiến thắng).",
                "Hết hạn vào cuối thứ Hai, 08/05/2023.",
            ],
            explanation.Sentences);
    }

    [Fact]
    public void It_ends_on_the_day_that_the_calendar_gives()
    {
        for (var days = 0; days <= 30; days++)
        {
            var start = new DateOnly(2023, 1, 10).AddDays(days * 11);
            ClockStop[] stops = [new(start.AddDays(3), start.AddDays(9))];

            Assert.Equal(Calendar.Due(start, days, stops), DueDateExplanation.Of(Calendar, start, days, stops).Due);
        }
    }

    [Fact]
    public void A_stop_that_took_no_counted_day_is_not_told()
    {
        ClockStop[] stops = [new(new DateOnly(2023, 7, 1), new DateOnly(2023, 7, 9))];

        Assert.DoesNotContain("dừng", DueDateExplanation.Of(Calendar, new DateOnly(2023, 6, 5), 3, stops).ToString());
    }
}
