using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class StrangersAppeal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "token_hash",
                table: "reports",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "reports",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.AlterColumn<Guid>(
                name: "made_by",
                table: "appeals",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "report_id",
                table: "appeals",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_closed_at",
                table: "reports",
                column: "closed_at",
                filter: "email is not null");

            migrationBuilder.CreateIndex(
                name: "ix_reports_token_hash",
                table: "reports",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appeals_report_id",
                table: "appeals",
                column: "report_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_appeals_somebody",
                table: "appeals",
                sql: "made_by is not null or report_id is not null");

            migrationBuilder.AddForeignKey(
                name: "fk_appeals_reports_report_id",
                table: "appeals",
                column: "report_id",
                principalTable: "reports",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_appeals_reports_report_id",
                table: "appeals");

            migrationBuilder.DropIndex(
                name: "ix_reports_closed_at",
                table: "reports");

            migrationBuilder.DropIndex(
                name: "ix_reports_token_hash",
                table: "reports");

            migrationBuilder.DropIndex(
                name: "ix_appeals_report_id",
                table: "appeals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_appeals_somebody",
                table: "appeals");

            migrationBuilder.DropColumn(
                name: "token_hash",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "report_id",
                table: "appeals");

            migrationBuilder.AlterColumn<Guid>(
                name: "made_by",
                table: "appeals",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
