using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class AlertsKnowTheirArea : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_job_alerts_confirmed_at",
                table: "job_alerts");

            migrationBuilder.AddColumn<NpgsqlCircle>(
                name: "area",
                table: "job_alerts",
                type: "circle",
                nullable: false,
                computedColumnSql: "circle(coalesce(origin, point(0, 0)), coalesce(case when origin is not null then within_metres end, 10000000))",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_area",
                table: "job_alerts",
                column: "area",
                filter: "state = 'Active' and frequency = 'AtOnce' and next_at is null")
                .Annotation("Npgsql:IndexMethod", "gist");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_asked_at",
                table: "job_alerts",
                column: "asked_at",
                filter: "state = 'Active' and asked_at is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_job_alerts_area",
                table: "job_alerts");

            migrationBuilder.DropIndex(
                name: "ix_job_alerts_asked_at",
                table: "job_alerts");

            migrationBuilder.DropColumn(
                name: "area",
                table: "job_alerts");

            migrationBuilder.CreateIndex(
                name: "ix_job_alerts_confirmed_at",
                table: "job_alerts",
                column: "confirmed_at",
                filter: "state = 'Active'");
        }
    }
}
