using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class AdvertsEndByTheClock : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "closes_on",
                table: "job_adverts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_note",
                table: "job_adverts",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "job_adverts",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "warned_at",
                table: "job_adverts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "warnings",
                table: "job_adverts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql(
                """
                update job_adverts a set closes_on = (v.details -> 'Closing' ->> 'ClosesOn')::date
                from job_advert_versions v where v.advert_id = a.id and v.number = a.live_version
                """);

            migrationBuilder.CreateIndex(
                name: "ix_job_adverts_changed_at",
                table: "job_adverts",
                column: "changed_at",
                filter: "state = 'Draft'");

            migrationBuilder.CreateIndex(
                name: "ix_job_adverts_closes_on",
                table: "job_adverts",
                column: "closes_on",
                filter: "state in ('Live', 'Paused')");

            migrationBuilder.CreateIndex(
                name: "ix_job_adverts_ended_at",
                table: "job_adverts",
                column: "ended_at",
                filter: "state in ('Filled', 'Closed', 'Expired')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_job_adverts_changed_at",
                table: "job_adverts");

            migrationBuilder.DropIndex(
                name: "ix_job_adverts_closes_on",
                table: "job_adverts");

            migrationBuilder.DropIndex(
                name: "ix_job_adverts_ended_at",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "closes_on",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "end_note",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "end_reason",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "warned_at",
                table: "job_adverts");

            migrationBuilder.DropColumn(
                name: "warnings",
                table: "job_adverts");
        }
    }
}
